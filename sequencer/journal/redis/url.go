package redis

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	goredis "github.com/redis/go-redis/v9"
)

// How long one command may take. The writer tries again by itself, so a server
// that hangs must not hold it for long.
const (
	dialTimeout = time.Second
	ioTimeout   = 2 * time.Second
)

// poolSize bounds the connections, of which a node uses a handful. The client
// also takes it for the number of dials that may fail before it tries but once a
// second; with the default that is soon, and costs each failover of Redis up to
// a second.
const poolSize = 10_000

// dial makes a client of what a URL names. It does not connect yet.
//
//	redis://[user:password@]host:port/db            one server
//	rediss://…                                      the same with TLS
//	redis-sentinel://[user:password@]host:port[,host:port…]/master[/db][?sentinel_password=…]
//	rediss-sentinel://…                             Sentinels and servers with TLS
func dial(text string) (*goredis.Client, error) {
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok {
		return nil, fmt.Errorf("redis URL: want redis://host:port/db, rediss:// for TLS, or redis-sentinel://host:port,host:port/master")
	}
	if scheme == "redis-sentinel" || scheme == "rediss-sentinel" {
		o, err := sentinel(rest, scheme == "rediss-sentinel")
		if err != nil {
			return nil, fmt.Errorf("redis URL: %w", err)
		}
		return goredis.NewFailoverClient(o), nil
	}
	o, err := goredis.ParseURL(text)
	if err != nil {
		var parse *url.Error
		if errors.As(err, &parse) {
			err = parse.Err // without the URL, which has the password
		}
		return nil, fmt.Errorf("redis URL: %w", err)
	}
	o.DialTimeout, o.ReadTimeout, o.WriteTimeout = dialTimeout, ioTimeout, ioTimeout
	o.MaxRetries, o.PoolSize, o.ContextTimeoutEnabled, o.DisableIdentity = -1, poolSize, true, true
	return goredis.NewClient(o), nil
}

// sentinel reads what follows the scheme. net/url refuses a list of hosts.
func sentinel(rest string, secure bool) (*goredis.FailoverOptions, error) {
	rest, query, _ := strings.Cut(rest, "?")
	user, hosts := "", rest
	if at := strings.LastIndex(rest, "@"); at >= 0 {
		user, hosts = rest[:at], rest[at+1:]
	}
	hosts, path, _ := strings.Cut(hosts, "/")
	master, db, _ := strings.Cut(path, "/")
	if hosts == "" || master == "" {
		return nil, errors.New("a Sentinel URL names hosts and master: redis-sentinel://host:26379,host:26379/mymaster")
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, fmt.Errorf("query: %w", err)
	}
	o := &goredis.FailoverOptions{
		MasterName: master, SentinelAddrs: strings.Split(hosts, ","), SentinelPassword: values.Get("sentinel_password"),
		DialTimeout: dialTimeout, ReadTimeout: ioTimeout, WriteTimeout: ioTimeout, MaxRetries: -1, PoolSize: poolSize, ContextTimeoutEnabled: true, DisableIdentity: true,
	}
	if db != "" {
		if o.DB, err = strconv.Atoi(db); err != nil {
			return nil, fmt.Errorf("database %q: want a number", db)
		}
	}
	name, password, _ := strings.Cut(user, ":")
	if o.Username, err = url.PathUnescape(name); err != nil {
		return nil, errors.New("user: bad escape")
	}
	if o.Password, err = url.PathUnescape(password); err != nil {
		return nil, errors.New("password: bad escape")
	}
	if secure {
		o.TLSConfig = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	return o, nil
}
