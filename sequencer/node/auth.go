package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/internal/port"
)

// authServer offers every namespace of the in-process RPC to holders of the
// JWT secret, over HTTP and websocket on one port (Engine API authentication).
// op-geth's own authenticated port would leave out admin and debug.
type authServer struct {
	listener net.Listener
	http     *http.Server
}

func listenAuth(addr string, at int) (*authServer, error) {
	l, err := port.Listen("auth-port", addr, at)
	return &authServer{listener: l}, err
}

func (a *authServer) serve(handler *rpc.Server, secret []byte) {
	web := node.NewHTTPHandlerStack(handler, nil, []string{"*"}, secret)
	socket := node.NewWSHandlerStack(handler.WebsocketHandler(nil), secret)
	a.http = &http.Server{ReadHeaderTimeout: 10 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
			socket.ServeHTTP(w, r)
			return
		}
		web.ServeHTTP(w, r)
	})}
	go a.http.Serve(a.listener) // ends when Close closes the listener
}

func (a *authServer) url() string { return "http://" + a.listener.Addr().String() }

func (a *authServer) Close() error {
	if a.http == nil {
		return a.listener.Close()
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	return a.http.Shutdown(ctx)
}

// LoadOrCreateJWT reads a 32-byte hex secret, or writes a new random one that
// only the owner may read.
func LoadOrCreateJWT(path string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		secret := make([]byte, 32)
		if _, err := rand.Read(secret); err != nil {
			return nil, fmt.Errorf("make JWT secret: %w", err)
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, fmt.Errorf("make JWT secret: %w", err)
		}
		if err := os.WriteFile(path, []byte(hexutil.Encode(secret)), 0o600); err != nil {
			return nil, fmt.Errorf("write JWT secret: %w", err)
		}
		return secret, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read JWT secret: %w", err)
	}
	hex := strings.TrimPrefix(strings.TrimSpace(string(text)), "0x")
	secret, err := hexutil.Decode("0x" + hex)
	if err != nil || len(secret) != 32 {
		return nil, fmt.Errorf("JWT secret %s: want 32 bytes as 64 hex digits, got %d characters", path, len(hex))
	}
	return secret, nil
}
