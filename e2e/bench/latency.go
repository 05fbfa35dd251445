package main

import "context"

func latency(context.Context, *bench) (*result, error) { return &result{}, nil }
