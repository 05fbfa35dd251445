package preconf

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func TestTimeout(t *testing.T) {
	for text, want := range map[string]time.Duration{
		`500`: 500 * time.Millisecond, `"0x1f4"`: 500 * time.Millisecond, `0`: 0, `99999999999999`: time.Hour, `"0xffffffffffffffff"`: time.Hour,
	} {
		var got Timeout
		require.NoError(t, json.Unmarshal([]byte(text), &got), text)
		require.Equal(t, want, time.Duration(got), text)
	}
	for _, text := range []string{`-1`, `1.5`, `"500"`, `"soon"`, `{}`, `[]`, `true`, `1e99`} {
		var got Timeout
		require.Error(t, json.Unmarshal([]byte(text), &got), text)
	}
}

// FuzzParameters: whatever a client sends as timeout and level, there is no
// panic, and what is taken is within bounds.
func FuzzParameters(f *testing.F) {
	for _, text := range []string{`500`, `"0x1f4"`, `"durable"`, `"executed"`, `null`, `"`, `-1`, `{"a":1}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var wait Timeout
		if json.Unmarshal(text, &wait) == nil && (wait < 0 || time.Duration(wait) > time.Hour) {
			t.Fatalf("%s gives %d", text, wait)
		}
		var level LevelName
		if json.Unmarshal(text, &level) == nil && level != LevelName(Durable) && level != LevelName(Executed) {
			t.Fatalf("%s gives level %d", text, level)
		}
	})
}

// TestNotDurable: a receipt that the journal could not take is not given out,
// and the error says why.
func TestNotDurable(t *testing.T) {
	held := new(heldLog)
	r := newRig(t, held)
	book := NewBook()
	r.hub.Listen(book.Hear)
	b := r.open(r.chain.CurrentBlock())
	s := &Sending{Config: r.chain.Config(), Hub: r.hub, Book: book, Timeouts: DefaultTimeouts(),
		Admit:      func(_ context.Context, tx *types.Transaction) error { _, err := b.Apply(tx); return err },
		Durability: func() error { return errors.New("disk full") }}
	send := func(nonce uint64, level Level) (any, error) {
		raw, err := r.tx(nonce).MarshalBinary()
		require.NoError(t, err)
		wait, name := Timeout(20*time.Millisecond), LevelName(level)
		return s.SendRawTransactionSync(context.Background(), raw, &wait, &name)
	}
	_, err := send(0, Executed)
	require.NoError(t, err)
	_, err = send(1, Durable)
	var coded *Error
	require.ErrorAs(t, err, &coded)
	require.Equal(t, CodeTimeout, coded.Code)
	require.Equal(t, r.tx(1).Hash(), coded.Data.(common.Hash))
	require.ErrorContains(t, err, "disk full")
	held.release(len(held.waiting))
	status, _ := book.Status(r.tx(1).Hash())
	require.Equal(t, "durable", status.Level)
}

// TestBookForgets: terminal statuses go in the order they came, those that are
// watched or have changed stay.
func TestBookForgets(t *testing.T) {
	b := NewBook()
	b.ended.most = 2
	set := func(n byte, s State) { b.Set(Status{Hash: common.Hash{n}, State: s}) }
	set(1, Expired)
	set(2, Expired)
	set(1, Pending) // sent again
	statuses, cancel := b.Watch(common.Hash{2})
	require.Equal(t, Expired, (<-statuses).State)
	set(3, Rejected)
	set(4, Rejected)
	set(5, Rejected)
	_, known := b.Status(common.Hash{3})
	require.False(t, known)
	for _, n := range []byte{1, 2, 4, 5} {
		_, known := b.Status(common.Hash{n})
		require.True(t, known, n)
	}
	cancel()
	set(6, Rejected)
	set(7, Rejected)
	_, known = b.Status(common.Hash{2})
	require.False(t, known, "not watched any more")
}
