package load

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// Flooded is what became of a flood's transactions when they were sent.
type Flooded struct {
	Sent     int
	Accepted int
	Refused  int
	Refusal  error // the first
}

// Flood sends a when due, over a websocket of its own, and does not care about
// receipts. It ends with the last transaction or with ctx, which is no error.
func (t Target) Flood(ctx context.Context, a Arrivals) (Flooded, error) {
	c, err := t.dial(ctx, Websocket)
	if err != nil {
		return Flooded{}, err
	}
	defer c.Close()
	var mu sync.Mutex // guards got
	var got Flooded
	answered := func(answer reply) {
		mu.Lock()
		defer mu.Unlock()
		if err := answer.err(); err == nil {
			got.Accepted++
		} else if got.Refused++; got.Refusal == nil {
			got.Refusal = err
		}
	}
	runtime.LockOSThread() // sleepUntil blocks the thread
	defer runtime.UnlockOSThread()
	start := time.Now()
	for i, tx := range a.Txs {
		sleepUntil(start.Add(a.At[i]))
		if ctx.Err() != nil {
			break
		}
		mu.Lock()
		got.Sent++
		mu.Unlock()
		c.call(ctx, "eth_sendRawTransaction", `"`+tx.Raw+`"`, answered)
	}
	mu.Lock()
	defer mu.Unlock()
	return got, nil
}
