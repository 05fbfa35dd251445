package report

import (
	"fmt"
	"math"
	"strconv"
)

// Figure is a measured number. NaN is one that was not measured, +Inf a wait
// that did not end; JSON has neither, so both are null there.
type Figure float64

// None is a figure that was not measured.
func None() Figure { return Figure(math.NaN()) }

// MarshalJSON writes three decimals, which is more than any figure is worth.
func (f Figure) MarshalJSON() ([]byte, error) {
	if math.IsNaN(float64(f)) || math.IsInf(float64(f), 0) {
		return []byte("null"), nil
	}
	return strconv.AppendFloat(nil, math.Round(float64(f)*1000)/1000, 'f', -1, 64), nil
}

// String is the figure with about three digits.
func (f Figure) String() string {
	switch v := float64(f); {
	case math.IsNaN(v):
		return "-"
	case math.IsInf(v, 1):
		return "never"
	case math.Abs(v) >= 1000:
		return thousands(int64(math.Round(v)))
	case math.Abs(v) >= 100:
		return fmt.Sprintf("%.0f", v)
	case math.Abs(v) >= 10:
		return fmt.Sprintf("%.1f", v)
	default:
		return fmt.Sprintf("%.2f", v)
	}
}

// thousands groups the digits: 12,345.
func thousands(n int64) string {
	if n < 0 {
		return "-" + thousands(-n)
	}
	if n < 1000 {
		return strconv.FormatInt(n, 10)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}
