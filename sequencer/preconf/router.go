package preconf

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// forwardedBy is the user agent of a node that forwards. What it sends is not
// forwarded again: two nodes that each take the other for the leader would pass
// it on for ever.
const forwardedBy = "regalia-forward"

// forwardConnections is how many idle connections to the leader are kept.
const forwardConnections = 256

// Waits of what comes while nobody leads.
const (
	leaderPatience = 5 * time.Second
	leaderInterval = 10 * time.Millisecond
)

// Leadership says who takes transactions.
type Leadership interface {
	// Leading says whether this node does.
	Leading() bool
	// LeaderURL is the RPC of another node that does; empty if none is known.
	LeaderURL() string
}

// Router takes transactions on a node that may or may not lead: it admits them
// or passes them on to the leader, whose answer is the client's. While nobody
// leads, or the leader dies on the way, it tries again for a while: sending the
// same transaction twice does no harm.
type Router struct {
	Sending    *Sending
	Statuses   *Statuses
	Leadership Leadership

	mu     sync.Mutex // guards all below
	url    string
	client *rpc.Client
	leads  context.Context // ends when another leads than client's
	ended  context.CancelFunc
}

// leader is a connection to the leader, or nil, and a context that ends when
// another leads: a leader that hangs, or its machine, does not answer any more.
func (r *Router) leader() (*rpc.Client, context.Context) {
	url := r.Leadership.LeaderURL()
	r.mu.Lock()
	defer r.mu.Unlock()
	if url != r.url && r.ended != nil {
		r.ended()
		r.url, r.client, r.ended = "", nil, nil
	}
	if url == "" {
		return nil, nil
	}
	if r.client == nil {
		// The default keeps two connections, and opens one for each other request.
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.MaxIdleConnsPerHost = forwardConnections
		client, err := rpc.DialOptions(context.Background(), url, rpc.WithHTTPClient(&http.Client{Transport: transport}))
		if err != nil {
			return nil, nil
		}
		client.SetHeader("User-Agent", forwardedBy)
		r.url, r.client = url, client
		r.leads, r.ended = context.WithCancel(context.Background())
	}
	return r.client, r.leads
}

// forward calls the leader, until another leads: it looks whether one does while
// there is no answer.
func (r *Router) forward(ctx, leads context.Context, client *rpc.Client, method string, params []any) (answer json.RawMessage, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(leads, cancel)()
	go func() {
		ticker := time.NewTicker(leaderInterval)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				r.leader()
			case <-ctx.Done():
				return
			}
		}
	}()
	err = client.CallContext(ctx, &answer, method, params...)
	return answer, err
}

// route calls local if this node leads, or method of the leader.
func (r *Router) route(ctx context.Context, hash any, local func() (any, error), method string, params ...any) (any, error) {
	forwarded := rpc.PeerInfoFromContext(ctx).HTTP.UserAgent == forwardedBy
	deadline := time.Now().Add(leaderPatience)
	ticker := time.NewTicker(leaderInterval)
	defer ticker.Stop()
	tried := false // the leader may have it
	var last error
	for {
		client, leads := r.leader()
		if r.Leadership.Leading() {
			answer, err := local()
			return known(answer, err, tried, hash)
		}
		if client != nil && !forwarded {
			answer, err := r.forward(ctx, leads, client, method, params)
			if final(err) {
				return known(answer, err, tried, hash)
			}
			tried, last = true, err
			if leads.Err() != nil { // the next leader gets as much time as the last
				deadline = time.Now().Add(leaderPatience)
			}
		}
		if time.Now().After(deadline) || forwarded && time.Until(deadline) < leaderPatience/2 {
			return nil, unled(hash, last)
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// final says that an answer came from a node that leads.
func final(err error) bool {
	if err == nil {
		return true
	}
	var answered rpc.Error
	return errors.As(err, &answered) && !strings.Contains(err.Error(), noLeader)
}

// known is the answer to a transaction that may have been sent before: that it
// is known is then no error.
func known(answer any, err error, tried bool, hash any) (any, error) {
	if tried && err != nil && strings.Contains(err.Error(), txpool.ErrAlreadyKnown.Error()) {
		return hash, nil
	}
	return answer, err
}

const noLeader = "no node leads just now"

func unled(hash any, last error) error {
	text := noLeader + ": send it again in a moment"
	if last != nil {
		text = fmt.Sprintf("%s (the last that did does not answer: %v)", text, last)
	}
	return &Error{CodeUnready, text, hash}
}

// Eth are the methods for the eth namespace, in place of Sending's.
func (r *Router) Eth() any { return &routedSending{r} }

// Regalia are those for the regalia namespace, in place of Statuses'.
func (r *Router) Regalia() any { return &routedStatuses{r} }

type routedSending struct{ r *Router }

type routedStatuses struct{ r *Router }

// SendRawTransaction admits a transaction here or at the leader.
func (s *routedSending) SendRawTransaction(ctx context.Context, raw hexutil.Bytes) (any, error) {
	hash, err := hashOf(raw)
	if err != nil {
		return nil, err
	}
	return s.r.route(ctx, hash, func() (any, error) { return s.r.Sending.SendRawTransaction(ctx, raw) }, "eth_sendRawTransaction", raw)
}

// SendRawTransactionSync is the same with the receipt.
func (s *routedSending) SendRawTransactionSync(ctx context.Context, raw hexutil.Bytes, timeout *Timeout, level *LevelName) (any, error) {
	hash, err := hashOf(raw)
	if err != nil {
		return nil, err
	}
	params := []any{raw}
	if timeout != nil || level != nil {
		params = append(params, timeout)
	}
	if level != nil {
		params = append(params, level)
	}
	return s.r.route(ctx, hash, func() (any, error) { return s.r.Sending.SendRawTransactionSync(ctx, raw, timeout, level) }, "eth_sendRawTransactionSync", params...)
}

// Submit admits an encoded transaction here or at the leader.
func (r *Router) Submit(ctx context.Context, raw []byte) error {
	_, err := (&routedSending{r}).SendRawTransaction(ctx, raw)
	return err
}

// TransactionStatus is what this node knows of a transaction: all that was
// executed. What only waits, the leader knows.
func (s *routedStatuses) TransactionStatus(ctx context.Context, hash common.Hash) (any, error) {
	r := s.r
	status, err := r.Statuses.TransactionStatus(ctx, hash)
	if status != nil || err != nil || r.Leadership.Leading() || rpc.PeerInfoFromContext(ctx).HTTP.UserAgent == forwardedBy {
		return nilless(status), err
	}
	client, _ := r.leader()
	if client == nil {
		return nil, nil
	}
	var answer json.RawMessage
	if err := client.CallContext(ctx, &answer, "regalia_transactionStatus", hash); err != nil {
		return nil, nil // this node does not know it, and nobody else answers
	}
	return answer, nil
}

// nilless keeps a nil pointer from becoming an interface that is not nil.
func nilless(s *Status) any {
	if s == nil {
		return nil
	}
	return s
}

func hashOf(raw hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	return tx.Hash(), nil
}
