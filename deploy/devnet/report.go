package devnet

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Report is devnet.json: everything a script needs to use a running devnet.
type Report struct {
	Warning  string    `json:"warning"`
	L1       L1Report  `json:"l1"`
	L2       L2Report  `json:"l2"`
	Roles    Roles     `json:"roles"`
	Ops      Ops       `json:"ops"`
	Accounts []Account `json:"accounts"` // funded on both chains

	Sequencers []Member `json:"sequencers,omitempty"` // if there are several
}

// Member is one of several sequencers.
type Member struct {
	Name      string `json:"name"`
	RPC       string `json:"rpc"`
	WS        string `json:"ws"`
	AuthRPC   string `json:"authRpc"`
	Stream    string `json:"stream"`
	Ops       string `json:"ops"`
	JWTSecret string `json:"jwtSecretFile"`
	PIDFile   string `json:"pidFile"` // it changes when the process is started again
	Log       string `json:"logFile"`
}

// L1Report is how to reach the embedded L1.
type L1Report struct {
	ChainID   uint64                    `json:"chainId"`
	BlockTime uint64                    `json:"blockTimeSeconds"`
	RPC       string                    `json:"rpc"`
	WS        string                    `json:"ws"`
	Beacon    string                    `json:"beacon"`
	Genesis   string                    `json:"genesisFile"`
	Contracts map[string]common.Address `json:"contracts"`
}

// L2Report is how to reach the rollup.
type L2Report struct {
	ChainID   uint64                    `json:"chainId"`
	BlockTime uint64                    `json:"blockTimeSeconds"`
	RPC       string                    `json:"rpc"`
	WS        string                    `json:"ws"`
	AuthRPC   string                    `json:"authRpc"`
	Stream    string                    `json:"stream"` // of the open block, websocket
	JWTSecret string                    `json:"jwtSecretFile"`
	Rollup    string                    `json:"rollupConfigFile"`
	Genesis   string                    `json:"genesisFile"`
	Contracts map[string]common.Address `json:"contracts"`

	StreamSigner common.Address `json:"streamSigner"` // whose key signs the stream
}

// Roles are the accounts that the chain's roles act with.
type Roles struct {
	Deployer   Account `json:"deployer"`
	Batcher    Account `json:"batcher"`
	Proposer   Account `json:"proposer"`
	Challenger Account `json:"challenger"`
	Treasury   Account `json:"treasury"`
	Validators Account `json:"validators"`
}

// Ops are the health and metrics endpoints.
type Ops struct {
	Sequencer string `json:"sequencer"`
	Batcher   string `json:"batcher"`
	Proposer  string `json:"proposer"`
}

const keyWarning = "DEVELOPMENT KEYS: everyone knows them. Never use them on a real chain."

// File is where the report lies below a devnet's directory.
func File(dir string) string { return filepath.Join(dir, "devnet.json") }

// LogFile is where the command logs to, so that its table stays readable.
func LogFile(dir string) string { return filepath.Join(dir, "regalia.log") }

// Load reads the report of a devnet.
func Load(dir string) (*Report, error) {
	text, err := os.ReadFile(File(dir))
	if err != nil {
		return nil, fmt.Errorf("read devnet report: %w (is a devnet running in %s?)", err, dir)
	}
	r := new(Report)
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("devnet report %s: %w", File(dir), err)
	}
	return r, nil
}

func (r *Report) write(dir string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	path := File(dir)
	if err := os.WriteFile(path+".tmp", append(text, '\n'), 0o600); err != nil {
		return fmt.Errorf("write devnet report: %w", err)
	}
	return os.Rename(path+".tmp", path)
}

// print shows the report to a person.
func (r *Report) print(out io.Writer, dir string, took time.Duration) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(cells ...any) {
		for _, c := range cells {
			fmt.Fprintf(w, "%v\t", c)
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "\nRegalia devnet is ready after %.1f s\n\n", took.Seconds())
	row("  L1", fmt.Sprintf("chain %d", r.L1.ChainID), r.L1.RPC, r.L1.WS)
	row("", "beacon API", r.L1.Beacon)
	row("  L2", fmt.Sprintf("chain %d", r.L2.ChainID), r.L2.RPC, r.L2.WS)
	row("", "with JWT", r.L2.AuthRPC, r.L2.JWTSecret)
	row("", "stream", r.L2.Stream, "signed by "+r.L2.StreamSigner.Hex())
	for _, m := range r.Sequencers {
		row("  "+m.Name, m.RPC, m.Ops+"/readyz", "kill -9 $(cat "+m.PIDFile+")")
	}
	row("  Ops", "sequencer", r.Ops.Sequencer+"/metrics")
	row("", "batcher", r.Ops.Batcher+"/metrics")
	row("", "proposer", r.Ops.Proposer+"/metrics")
	fmt.Fprintln(w)
	for _, name := range []string{"OptimismPortalProxy", "L1StandardBridgeProxy", "SystemConfigProxy", "DisputeGameFactoryProxy"} {
		row("  L1 "+name, r.L1.Contracts[name])
	}
	for _, name := range sortedKeys(r.L2.Contracts) {
		row("  L2 "+name, r.L2.Contracts[name])
	}
	fmt.Fprintf(w, "\n  Accounts with %s ETH on L1 and %s ETH on L2\n", whole(l1Funds), whole(l2Funds))
	for _, a := range r.Accounts {
		row("  "+a.Address.Hex(), a.PrivateKey)
	}
	fmt.Fprintf(w, "  %s\n\n  The same as JSON: %s\n  Log: %s\n  Ctrl-C stops it; the same command goes on with the same chain.\n\n", keyWarning, File(dir), LogFile(dir))
	w.Flush()
}
