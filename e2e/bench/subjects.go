package main

import (
	"slices"

	"github.com/regalia-network/regalia/e2e/bench/stack"
)

// What is measured. Stock is the peer: the same binary, whose blocks come from
// op-geth's own pool and payload builder under the same driver. Ours has the
// shadow check in line, as by default: no block is open while it runs. Behind has
// it run one block behind, inRedis too but with its journal in a Redis that syncs its
// file at each write; unchecked has no check.
var (
	ours      = stack.Subject{Name: "regalia", Args: []string{"--builder", "regalia", "--shadow", "inline"}, Sync: true}
	unchecked = stack.Subject{Name: "regalia, shadow off", Args: []string{"--builder", "regalia", "--shadow", "off"}, Sync: true}
	behind    = stack.Subject{Name: "regalia, shadow async", Args: []string{"--builder", "regalia", "--shadow", "async"}, Sync: true}
	inRedis   = stack.Subject{Name: "regalia, shadow async, journal in Redis", Args: append(slices.Clone(behind.Args), "--journal", "redis"), Sync: true, Redis: true}
	stock     = stack.Subject{Name: "stock", Args: []string{"--builder", "op-geth"}}
)

// Gas limits of blocks, which come every second. Wide is the most that the OP
// Stack's SystemConfig allows, so that the machine is the limit and not the
// block; usual is what an intent has by default.
const (
	wideGasLimit  = 500_000_000
	usualGasLimit = 60_000_000
)
