// Package deploy brings a chain into being from an intent: it puts the OP
// Stack's contracts on L1, builds the L2's genesis with our predeploys in it,
// and writes the three files the other roles start from: rollup.json,
// genesis.json and addresses.json.
//
// Apply runs in stages, each of which does nothing where its work is on L1
// already, so it may be stopped at any point and run again. Verify reads
// everything back and compares. The package does not upgrade a chain that runs,
// and it keeps no keys.
package deploy
