// Package lane decides which transaction the block builder executes next when more of them wait than a block holds.
//
// It only decides. It has no clock, no I/O, no log and no metrics: time comes in as an argument, the same calls give
// the same answers on every machine. It does not know account nonces, balances or the base fee: what may be queued is
// the caller's business, and so is what to do about a transaction that cannot run. It is not safe for concurrent use.
//
// # Rules
//
// Lanes. A transaction is in one of four lanes by whom it calls (Of). System transactions, the deposits, are forced
// and ordered by derivation: they come before every lane and are never queued here.
//
// Shares. The other three lanes each have a guaranteed percentage of a block's gas. Next serves the lane that has had
// the least of its share in this block so far; equal ones in the order licence, revenue, open. What a lane leaves
// unused is thereby lent to the others in the ratio of their shares, and is not paid back. Next never says no while a
// transaction fits (unless the caller asks for gas to be held back, see Hold). A lane that had transactions waiting
// throughout a block and still got less than its share, because what fitted belonged to others, is ahead by the
// difference in the next block; lanes that were just as busy and got more are behind by as much. Neither exceeds one
// block's share. So shares hold over time with transactions of any size. The first transaction of a block is the first
// in line of each lane in turn, so one that needs nearly a whole block is not passed over for ever.
//
// One place per sender. Only a sender's lowest queued nonce stands in line, so nonces go in order, and the next one
// joins the line when its predecessor is done, behind everyone who stands there by then. A key with a thousand calls
// waiting is thus ahead of a newcomer by one of them, not by a thousand.
//
// Order within a lane. Licence and revenue: first come, first served. Open: the higher effective tip, then first come.
//
// Buckets. A sender's transactions fill a bucket of gas that drains at a fixed rate. While it is over the brim, the
// sender stands behind all senders of the lane that are not, in the same order among its like. It still gets what
// nobody else in the lane asks for or fits in, and what it then owes is bounded by a second bucket.
//
// Credit. A transaction that reverts in the licence or the revenue lane costs its sender its credit for a while. Until
// that time is served, what it sends is queued as open. A revert in the open lane costs nothing but its fee.
//
// A transaction handed out is reserved, and with it its sender, until Done says what became of it.
package lane
