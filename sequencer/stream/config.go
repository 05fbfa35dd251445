package stream

import (
	"crypto/ecdsa"
	"fmt"
	"os"
	"time"

	"github.com/regalia-network/regalia/internal/key"
	"github.com/urfave/cli/v2"
)

// Config of the stream.
type Config struct {
	Enabled bool
	Addr    string
	Port    int // 0 = any free port

	Interval   time.Duration // between two subblocks
	MaxClients int
	MaxLag     int // frames a reader may be behind before it is cut
	Keep       int // frames kept for readers that resume

	KeyFile string // file with one hex key, readable by its owner only
	Key     string // hex; from code or from the environment, never from a flag

	keyEnv string // the variable Key is read from; set by Flags
}

const (
	minInterval = 50 * time.Millisecond
	maxInterval = 200 * time.Millisecond
	// keepBytes bounds what is kept for readers that resume, beside the newest
	// block, which is always kept whole.
	keepBytes = 128 << 20
)

// Default is a stream on loopback.
func Default() Config {
	return Config{Enabled: true, Addr: "127.0.0.1", Port: 9546, Interval: minInterval, MaxClients: 256, MaxLag: 1024, Keep: 16384}
}

// Flags binds cfg to its flags.
func Flags(cfg *Config) []cli.Flag {
	d := Default()
	env := func(name string) []string { return []string{"REGALIA_SEQUENCER_" + name} }
	const category = "stream"
	cfg.keyEnv = "REGALIA_SEQUENCER_STREAM_KEY"
	return []cli.Flag{
		&cli.BoolFlag{Name: "stream", Category: category, Value: d.Enabled, EnvVars: env("STREAM"), Destination: &cfg.Enabled,
			Usage: "stream the open block over websocket; only a leader that builds blocks itself has one"},
		&cli.StringFlag{Name: "stream-addr", Category: category, Value: d.Addr, EnvVars: env("STREAM_ADDR"), Destination: &cfg.Addr,
			Usage: "address of the stream: / as the OP Stack's flashblocks, /events with signatures, cursors and block ends"},
		&cli.IntFlag{Name: "stream-port", Category: category, Value: d.Port, EnvVars: env("STREAM_PORT"), Destination: &cfg.Port,
			Usage: "port of the stream; 0 = any free port"},
		&cli.DurationFlag{Name: "subblock-interval", Category: category, Value: d.Interval, EnvVars: env("SUBBLOCK_INTERVAL"), Destination: &cfg.Interval,
			Usage: "least time between two subblocks, 50ms to 200ms; after a pause the next transaction goes out at once"},
		&cli.IntFlag{Name: "stream-max-clients", Category: category, Value: d.MaxClients, EnvVars: env("STREAM_MAX_CLIENTS"), Destination: &cfg.MaxClients,
			Usage: "readers at one time; more are turned away"},
		&cli.IntFlag{Name: "stream-max-lag", Category: category, Value: d.MaxLag, EnvVars: env("STREAM_MAX_LAG"), Destination: &cfg.MaxLag,
			Usage: "frames a reader may be behind before it is cut"},
		&cli.IntFlag{Name: "stream-keep", Category: category, Value: d.Keep, EnvVars: env("STREAM_KEEP"), Destination: &cfg.Keep,
			Usage: "frames kept for readers that resume from a cursor (128 MiB at most, and always the newest block)"},
		&cli.PathFlag{Name: "stream-key-file", Category: category, EnvVars: env("STREAM_KEY_FILE"), Destination: &cfg.KeyFile,
			Usage: "file (mode 600) with the hex key that signs the stream, best that of SystemConfig's unsafeBlockSigner; or the key in REGALIA_SEQUENCER_STREAM_KEY; without one the stream is not signed"},
	}
}

// Validate reports the first thing that would stop the stream.
func (c *Config) Validate() error {
	switch {
	case !c.Enabled:
		return nil
	case c.Interval < minInterval || c.Interval > maxInterval:
		return fmt.Errorf("subblock-interval %s: want %s to %s", c.Interval, minInterval, maxInterval)
	case c.MaxClients < 1:
		return fmt.Errorf("stream-max-clients %d: want 1 or more", c.MaxClients)
	case c.MaxLag < 1:
		return fmt.Errorf("stream-max-lag %d: want 1 or more", c.MaxLag)
	case c.Keep < c.MaxLag:
		return fmt.Errorf("stream-keep %d is less than stream-max-lag %d: raise the one or lower the other", c.Keep, c.MaxLag)
	}
	_, err := c.signer()
	return err
}

// signer is the key that signs frames, or nil.
func (c *Config) signer() (*ecdsa.PrivateKey, error) {
	text := c.Key
	if text == "" && c.keyEnv != "" {
		text = os.Getenv(c.keyEnv)
	}
	switch {
	case c.KeyFile != "" && text != "":
		return nil, fmt.Errorf("stream-key-file and %s are both given: keep one", c.keyName())
	case c.KeyFile != "":
		return key.ReadFile(c.KeyFile)
	case text != "":
		k, err := key.Parse(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.keyName(), err)
		}
		return k, nil
	}
	return nil, nil
}

func (c *Config) keyName() string {
	if c.keyEnv == "" {
		return "the stream's key"
	}
	return c.keyEnv
}
