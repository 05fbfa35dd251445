package preconf

// Codes of errors that clients tell apart. All others have the default -32000
// and go-ethereum's texts, which clients know.
const (
	CodeTimeout  = 4      // EIP-7966: not processed in time; data is the hash
	CodeUnready  = 5      // EIP-7966: cannot be processed now; data is the hash
	CodeNonceGap = 6      // EIP-7966: a lower nonce must come first; data is that nonce
	CodeParams   = -32602 // malformed parameters
	CodeLimit    = -32005 // limit exceeded: try again later
)

// Error is an RPC error with a code and data.
type Error struct {
	Code    int
	Message string
	Data    any // may be nil
}

func (e *Error) Error() string  { return e.Message }
func (e *Error) ErrorCode() int { return e.Code }
func (e *Error) ErrorData() any { return e.Data }
