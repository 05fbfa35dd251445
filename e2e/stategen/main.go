// Command stategen makes the chain database of a stopped L2 node with a state of
// the asked-for shape, to try and measure the migration with.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/regalia-network/regalia/migration/synthetic"
)

func main() {
	var shape synthetic.Shape
	dir := flag.String("chaindata", "", "directory for the database")
	flag.IntVar(&shape.Accounts, "accounts", 100_000, "accounts in all")
	flag.IntVar(&shape.Slots, "slots", 100_000, "slots of the one large contract")
	flag.IntVar(&shape.Tokens, "tokens", 3, "token contracts")
	flag.IntVar(&shape.Holders, "holders", 10_000, "holders of each token")
	flag.Uint64Var(&shape.Seed, "seed", 1, "another seed, other accounts")
	flag.Parse()
	if *dir == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	header, err := synthetic.New(shape).WriteDatabase(context.Background(), *dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, "stategen:", err)
		os.Exit(1)
	}
	fmt.Printf("stategen: %d accounts, state root %s\n", shape.Accounts, header.Root)
}
