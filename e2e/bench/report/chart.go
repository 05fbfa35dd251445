package report

// Chart is a picture of figures.
type Chart interface{ SVG() []byte }
