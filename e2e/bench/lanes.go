package main

import "context"

func lanes(context.Context, *bench) (*result, error) { return &result{}, nil }
