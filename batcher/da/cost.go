// Package da decides when a batch goes to L1 and as what: calldata, blobs, or
// not yet. It weighs what is pending after compression, the prices of both fee
// markets, and how long the oldest data has waited.
//
// It is pure: prices, sizes and times come in, a plan goes out. Amounts are in
// wei as float64, since a decision needs their ratio and not the last wei.
//
// Choose says whether to post now; Cheapest, as what. Within op-batcher's loop the
// batcher can hasten a post and say as what it goes, so it asks both; what a post
// leaves behind op-batcher decides (Policy.Whole).
package da

import "math"

// What L1 charges, per the EIPs named.
const (
	txGas         = 21_000  // any transaction
	tokensPerByte = 4       // EIP-7623: a byte that is not zero; compressed data has few others
	gasPerToken   = 10      // EIP-7623's floor, which data without execution always meets
	gasPerBlob    = 131_072 // EIP-4844

	frameOverhead = 23      // bytes of a channel frame around its data
	blobBytes     = 130_044 // that a blob can carry
	versionByte   = 1       // before the frames of a transaction or blob
)

// BlobCapacity is the batch data that fits into one blob, in bytes.
const BlobCapacity = blobBytes - versionByte - frameOverhead

// Prices are L1's, in wei per gas. The blob base fee is the one that a block
// asks: EIP-7918's floor is in it, since it keeps that fee from falling on.
type Prices struct {
	BaseFee, Tip         float64
	BlobTip, BlobBaseFee float64
}

// Limits are those of the batcher's transactions.
type Limits struct {
	CalldataBytes int // data of one calldata transaction
	BlobsPerTx    int
}

// CalldataCapacity is the batch data that fits into one calldata transaction.
func (l Limits) CalldataCapacity() int { return l.CalldataBytes - versionByte - frameOverhead }

// CalldataCost is what n bytes of batch data cost as calldata, in wei.
func (p Prices) CalldataCost(n int, l Limits) float64 {
	txs := parts(n, l.CalldataCapacity())
	sent := n + txs*(versionByte+frameOverhead)
	return float64(txs*txGas+sent*tokensPerByte*gasPerToken) * (p.BaseFee + p.Tip)
}

// BlobCost is what n bytes of batch data cost in blobs, in wei. A blob costs the
// same however little is in it.
func (p Prices) BlobCost(n int, l Limits) float64 {
	blobs := parts(n, BlobCapacity)
	txs := parts(blobs, l.BlobsPerTx)
	return float64(txs*txGas)*(p.BaseFee+p.BlobTip) + float64(blobs*gasPerBlob)*p.BlobBaseFee
}

// parts is how many parts of a size hold n.
func parts(n, size int) int { return int(math.Ceil(float64(n) / float64(size))) }
