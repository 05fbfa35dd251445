// Package bindings is how Go code speaks to our contracts: generated types to pack calls and unpack results, events and
// custom errors (one file per contract), their fixed addresses, and the signing and checking of call vouchers.
//
// It holds no client and no keys, and it does not send anything. The generated files and the TypeScript ones in ts/ are
// written by contracts/gen.mjs (make gen) and committed, so that building the rest needs no Solidity compiler.
package bindings
