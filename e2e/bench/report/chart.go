package report

import (
	"bytes"
	"fmt"
	"html"
	"math"
)

// Chart is a picture of figures.
type Chart interface{ SVG() []byte }

// Bars compares single figures. A dot on a bar is one round.
type Bars struct {
	Title string
	Unit  string
	Bars  []Bar
}

// Bar is a median and the rounds it is of.
type Bar struct {
	Label  string
	Value  Figure
	Rounds []float64
}

// Lines compares curves over named places, on a logarithmic height.
type Lines struct {
	Title  string
	Unit   string
	Places []string
	Series []Series
}

// Series is one curve, a value per place; a place without a finite value is
// left out.
type Series struct {
	Name   string
	Values []Figure
	Dashed bool // computed, not measured
}

// Geometry in pixels. The plot lies between the margins.
const (
	width, height           = 760, 400
	left, right, top, below = 80, 30, 60, 70
	plotW, plotH            = width - left - right, height - top - below
)

var colours = []string{"#1b6ca8", "#c8553d", "#588157", "#8d6a9f", "#b08900"}

type canvas struct{ bytes.Buffer }

func newCanvas(title, unit string) *canvas {
	c := new(canvas)
	fmt.Fprintf(c, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" fill="#222">`+"\n", width, height)
	fmt.Fprintf(c, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	c.text(left, 28, "start", 16, title)
	c.text(left, 48, "start", 12, unit)
	return c
}

func (c *canvas) text(x, y float64, anchor string, size int, s string) {
	fmt.Fprintf(c, `<text x="%.1f" y="%.1f" text-anchor="%s" font-size="%d">%s</text>`+"\n", x, y, anchor, size, html.EscapeString(s))
}

func (c *canvas) grid(y float64, label string) {
	fmt.Fprintf(c, `<line x1="%d" x2="%d" y1="%.1f" y2="%.1f" stroke="#ddd"/>`+"\n", left, left+plotW, y, y)
	c.text(left-8, y+4, "end", 12, label)
}

func (c *canvas) end() []byte {
	c.WriteString("</svg>\n")
	return c.Bytes()
}

// SVG draws the bars.
func (b Bars) SVG() []byte {
	c := newCanvas(b.Title, b.Unit)
	highest := 0.0
	for _, bar := range b.Bars {
		for _, v := range append(bar.Rounds, float64(bar.Value)) {
			if finite(v) {
				highest = max(highest, v)
			}
		}
	}
	step := niceStep(highest)
	ceiling := max(step, step*math.Ceil(highest/step))
	at := func(v float64) float64 { return top + plotH*(1-v/ceiling) }
	for v := 0.0; v <= ceiling+step/2; v += step {
		c.grid(at(v), Figure(v).short())
	}
	slot := float64(plotW) / float64(max(1, len(b.Bars)))
	for i, bar := range b.Bars {
		mid := left + slot*(float64(i)+0.5)
		w := min(110, slot*0.6)
		shown := at(0)
		if finite(float64(bar.Value)) {
			shown = at(float64(bar.Value))
			fmt.Fprintf(c, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>`+"\n", mid-w/2, shown, w, at(0)-shown, colours[i%len(colours)])
		}
		for _, v := range bar.Rounds {
			if finite(v) {
				fmt.Fprintf(c, `<circle cx="%.1f" cy="%.1f" r="3.5" fill="#222" fill-opacity="0.6"/>`+"\n", mid+w/2+10, at(v))
			}
		}
		c.text(mid, shown-7, "middle", 13, bar.Value.String())
		c.text(mid, height-below+20, "middle", 12, bar.Label)
	}
	c.text(left, height-16, "start", 11, "Bars: medians. Dots: single rounds.")
	return c.end()
}

// SVG draws the curves.
func (l Lines) SVG() []byte {
	c := newCanvas(l.Title, l.Unit)
	lowest, highest := math.Inf(1), 0.0
	for _, s := range l.Series {
		for _, v := range s.Values {
			if finite(float64(v)) && v > 0 {
				lowest, highest = min(lowest, float64(v)), max(highest, float64(v))
			}
		}
	}
	if highest == 0 {
		lowest, highest = 1, 10
	}
	from, to := math.Floor(math.Log10(lowest)), math.Ceil(math.Log10(highest))
	to = max(to, from+1)
	at := func(v float64) float64 { return top + plotH*(1-(math.Log10(v)-from)/(to-from)) }
	for e := from; e <= to; e++ {
		c.grid(at(math.Pow(10, e)), Figure(math.Pow(10, e)).short())
	}
	place := func(i int) float64 { return left + float64(plotW)*(float64(i)+0.5)/float64(len(l.Places)) }
	for i, name := range l.Places {
		c.text(place(i), height-below+20, "middle", 12, name)
	}
	for i, s := range l.Series {
		colour, dash := colours[i%len(colours)], ""
		if s.Dashed {
			dash = ` stroke-dasharray="7 5"`
		}
		fmt.Fprintf(c, `<polyline fill="none" stroke="%s" stroke-width="2.5"%s points="`, colour, dash)
		for j, v := range s.Values {
			if finite(float64(v)) && v > 0 {
				fmt.Fprintf(c, "%.1f,%.1f ", place(j), at(float64(v)))
			}
		}
		c.WriteString(`"/>` + "\n")
		x := left + float64(plotW)*float64(i)/float64(len(l.Series))
		fmt.Fprintf(c, `<line x1="%.1f" x2="%.1f" y1="%d" y2="%d" stroke="%s" stroke-width="2.5"%s/>`+"\n", x, x+24, height-20, height-20, colour, dash)
		c.text(x+30, height-16, "start", 12, s.Name)
	}
	return c.end()
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// niceStep is 1, 2 or 5 times a power of ten, some five of them to the height.
func niceStep(highest float64) float64 {
	if highest <= 0 {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(highest/5)))
	for _, m := range []float64{1, 2, 5} {
		if highest/(m*power) <= 6 {
			return m * power
		}
	}
	return 10 * power
}

// short is the figure as an axis shows it, without useless decimals.
func (f Figure) short() string {
	if v := float64(f); v < 1000 {
		return fmt.Sprintf("%g", math.Round(v*1e6)/1e6)
	}
	return f.String()
}
