// Command stategen makes the chain database of a stopped L2 node with a state of
// the asked-for shape, to try and measure the migration with. It also is the
// peer it is measured beside: with -dump and -init it does what geth's commands
// of these names do, by op-geth's own code.
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
	peerDump := flag.Bool("dump", false, "instead, write the state in -chaindata to standard output, as geth dump --iterative does")
	cache := flag.Int("cache", 512, "with -dump and -init: MiB for the database's caches, by default what geth gives it")
	peerInit := flag.String("init", "", "instead, make the database of this genesis.json, as geth init does")
	change := flag.Int("change", 0, "instead, add a block in which this many accounts of the shape's state change")
	flag.Parse()
	if *dir == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *peerDump || *peerInit != "" {
		err := error(nil)
		if *peerDump {
			err = dump(*dir, *cache)
		} else {
			err = initialize(*peerInit, *dir, *cache)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "stategen:", err)
			os.Exit(1)
		}
		return
	}
	if *change > 0 {
		header, err := synthetic.New(shape).Next(*dir, *change)
		if err != nil {
			fmt.Fprintln(os.Stderr, "stategen:", err)
			os.Exit(1)
		}
		fmt.Printf("stategen: %d accounts changed, state root %s\n", *change, header.Root)
		return
	}
	header, err := synthetic.New(shape).WriteDatabase(context.Background(), *dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, "stategen:", err)
		os.Exit(1)
	}
	fmt.Printf("stategen: %d accounts, state root %s\n", shape.Accounts, header.Root)
}
