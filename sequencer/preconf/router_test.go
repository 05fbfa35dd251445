package preconf

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// elsewhere is the view of a node that another leads.
type elsewhere struct{ url atomic.Pointer[string] }

func (e *elsewhere) Leading() bool     { return false }
func (e *elsewhere) LeaderURL() string { return *e.url.Load() }

// TestForwardLeavesALeaderThatHangs: what was passed on to a leader that does not
// answer goes to the next as soon as there is one.
func TestForwardLeavesALeaderThatHangs(t *testing.T) {
	asked := make(chan struct{}, 1)
	hangs := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		var call json.RawMessage
		_ = json.NewDecoder(r.Body).Decode(&call) // so that the end of the connection is noticed
		asked <- struct{}{}
		<-r.Context().Done()
	}))
	defer hangs.Close()
	answers := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct{ ID json.RawMessage }
		_ = json.NewDecoder(r.Body).Decode(&call)
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"second"}`, call.ID)
	}))
	defer answers.Close()

	view := new(elsewhere)
	view.url.Store(&hangs.URL)
	raw, err := types.NewTx(&types.LegacyTx{}).MarshalBinary()
	require.NoError(t, err)
	router := &Router{Leadership: view}
	sending := &routedSending{router}
	first := make(chan string, 1)
	go func() {
		answer, err := sending.SendRawTransactionSync(t.Context(), raw, nil, nil)
		first <- fmt.Sprintf("%s %v", answer, err)
	}()
	<-asked
	view.url.Store(&answers.URL)
	select { // though nobody else asks here
	case answer := <-first:
		require.Equal(t, `"second" <nil>`, answer)
	case <-time.After(10 * time.Second):
		t.Fatal("it still waits for the leader that hangs")
	}
}
