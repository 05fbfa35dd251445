package lane

// place is where a sender stands in a line: at most one at a time, so the tree's links live in it.
type place struct {
	key   key
	gas   uint64 // what the transaction needs
	least uint64 // the smallest need in the subtree below and including this place

	heat        uint64 // parents are hotter: what balances the tree
	left, right *sender
}

// key orders a line. The turn is unique, so no two are equal.
type key struct {
	rank  uint64 // falls as the tip rises; 0 where tips do not count
	since uint64
	turn  uint64
}

func (k key) before(o key) bool {
	if k.rank != o.rank {
		return k.rank < o.rank
	}
	if k.since != o.since {
		return k.since < o.since
	}
	return k.turn < o.turn
}

// line is the senders waiting, in order. It is a treap in which every node knows the least gas needed below it, so that
// the first who fits into what is left of a block is found in logarithmic time however many in front do not.
type line struct {
	root *sender
	len  int
}

func (l *line) insert(s *sender) {
	s.left, s.right, s.least = nil, nil, s.gas
	s.heat = scatter(s.key.turn)
	l.root = insert(l.root, s)
	l.len++
}

func (l *line) remove(s *sender) {
	l.root = remove(l.root, s)
	l.len--
	s.left, s.right = nil, nil
}

// first returns the first in line who needs no more than limit, or nil.
func (l *line) first(limit uint64) *sender {
	n := l.root
	if n == nil || n.least > limit {
		return nil
	}
	for {
		switch {
		case n.left != nil && n.left.least <= limit:
			n = n.left
		case n.gas <= limit:
			return n
		default:
			n = n.right
		}
	}
}

func insert(n, s *sender) *sender {
	if n == nil {
		return s
	}
	if s.heat > n.heat {
		s.left, s.right = split(n, s.key)
		s.sum()
		return s
	}
	if s.key.before(n.key) {
		n.left = insert(n.left, s)
	} else {
		n.right = insert(n.right, s)
	}
	n.least = min(n.least, s.gas)
	return n
}

// split parts a subtree into what comes before k and what comes after.
func split(n *sender, k key) (before, after *sender) {
	if n == nil {
		return nil, nil
	}
	if n.key.before(k) {
		n.right, after = split(n.right, k)
		before = n
	} else {
		before, n.left = split(n.left, k)
		after = n
	}
	n.sum()
	return before, after
}

func remove(n, s *sender) *sender {
	if n == s {
		return merge(n.left, n.right)
	}
	if s.key.before(n.key) {
		n.left = remove(n.left, s)
	} else {
		n.right = remove(n.right, s)
	}
	n.sum()
	return n
}

// merge joins two subtrees of which the first comes before the second.
func merge(a, b *sender) *sender {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case a.heat > b.heat:
		a.right = merge(a.right, b)
		a.sum()
		return a
	default:
		b.left = merge(a, b.left)
		b.sum()
		return b
	}
}

func (p *place) sum() {
	p.least = p.gas
	if p.left != nil {
		p.least = min(p.least, p.left.least)
	}
	if p.right != nil {
		p.least = min(p.least, p.right.least)
	}
}

// scatter spreads successive numbers over all 64 bits (the finaliser of SplitMix64), so that heat is the same on every
// run and yet as good as random.
func scatter(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
