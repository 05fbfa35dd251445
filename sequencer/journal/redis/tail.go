package redis

import "sync"

// tailBytes is how much of the newest records is kept in memory.
const tailBytes = 64 << 20

// tail is the newest records that this process has written or read. If Redis
// loses some, they can be put back.
type tail struct {
	mu     sync.Mutex // guards all below
	first  uint64     // of frames
	oldest uint64     // what the store had when it was first looked at, or was trimmed to
	known  bool       // whether first and oldest mean anything
	frames [][]byte
	size   int // bytes
}

// add appends frames that follow what is there. Others replace it.
func (t *tail) add(seq uint64, frames [][]byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.known {
		t.first, t.oldest, t.known = seq, seq, true
	}
	if end := t.first + uint64(len(t.frames)); seq < end { // read again
		frames = frames[min(end-seq, uint64(len(frames))):]
	} else if seq > end {
		t.first, t.frames, t.size = seq, nil, 0
	}
	for _, frame := range frames {
		t.frames = append(t.frames, frame)
		t.size += len(frame)
	}
	for t.size > tailBytes && len(t.frames) > 1 {
		t.drop(1)
	}
}

// since is what lies before a number from next on, and where it begins; nil if
// not all of it is here. A next below 0 means that the store is empty: then all
// that was not trimmed is wanted.
func (t *tail) since(next int64, before uint64) (from uint64, frames [][]byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	from = t.oldest
	if next >= 0 {
		from = uint64(next)
	}
	if !t.known || from < t.first || before != t.first+uint64(len(t.frames)) {
		return 0, nil
	}
	return from, append([][]byte{}, t.frames[from-t.first:]...)
}

// get is one record.
func (t *tail) get(seq uint64) ([]byte, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if seq < t.first || seq >= t.first+uint64(len(t.frames)) {
		return nil, false
	}
	return t.frames[seq-t.first], true
}

// end is the number after the newest.
func (t *tail) end() uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.first + uint64(len(t.frames))
}

// trim forgets what lies before a number.
func (t *tail) trim(before uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if before > t.first {
		t.drop(int(min(before-t.first, uint64(len(t.frames)))))
	}
	t.oldest = max(t.oldest, before)
}

// drop forgets the n oldest. Called with mu held.
func (t *tail) drop(n int) {
	for _, frame := range t.frames[:n] {
		t.size -= len(frame)
	}
	t.frames, t.first = t.frames[n:], t.first+uint64(n)
}
