package harness

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Linux has no clock of its own for a process, and Go does not ask libc for the
// time, so that no preloaded library can change it. What every process asks is
// code of the kernel's that is mapped into it, the vDSO: JumpClock replaces its
// functions in one process by ones that ask the kernel and add a constant.

// ErrNoClock means that clocks cannot be made to jump here.
var ErrNoClock = errors.New("a process' clock can be changed on Linux on amd64 only")

// clockCode is what replaces each function of the vDSO. The eight bytes of
// constant are the seconds to add.
var clockCode = map[string][]byte{
	// clock_gettime(2): only CLOCK_REALTIME is changed, which is 0.
	"__vdso_clock_gettime": slices.Concat(
		[]byte{0xb8, 228, 0, 0, 0, 0x0f, 0x05}, // mov eax, 228; syscall
		[]byte{0x85, 0xff, 0x75, 13},           // test edi, edi; jne ret
		[]byte{0x48, 0xb9}, constant,           // mov rcx, constant
		[]byte{0x48, 0x01, 0x0e, 0xc3}), // add [rsi], rcx; ret
	"__vdso_gettimeofday": slices.Concat(
		[]byte{0xb8, 96, 0, 0, 0, 0x0f, 0x05},
		[]byte{0x48, 0x85, 0xff, 0x74, 13}, // test rdi, rdi; je ret
		[]byte{0x48, 0xb9}, constant,
		[]byte{0x48, 0x01, 0x0f, 0xc3}), // add [rdi], rcx; ret
	"__vdso_time": slices.Concat(
		[]byte{0xb8, 201, 0, 0, 0, 0x0f, 0x05},
		[]byte{0x48, 0xb9}, constant,
		[]byte{0x48, 0x01, 0xc8},                            // add rax, rcx
		[]byte{0x48, 0x85, 0xff, 0x74, 3, 0x48, 0x89, 0x07}, // test rdi, rdi; je ret; mov [rdi], rax
		[]byte{0xc3}), // ret
}

var constant = []byte("constant") // eight bytes that occur nowhere else

// JumpClock has the wall clock of a running process be off by whole seconds from
// now on. Its monotonic clock goes on as it did.
func JumpClock(pid int, by time.Duration) error {
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		return ErrNoClock
	}
	from, to, err := vdso(pid)
	if err != nil {
		return err
	}
	mem, err := os.OpenFile(fmt.Sprintf("/proc/%d/mem", pid), os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer mem.Close()
	image := make([]byte, to-from)
	if _, err := mem.ReadAt(image, int64(from)); err != nil {
		return fmt.Errorf("read the vDSO of process %d: %w", pid, err)
	}
	file, err := elf.NewFile(bytes.NewReader(image))
	if err != nil {
		return fmt.Errorf("vDSO of process %d: %w", pid, err)
	}
	symbols, err := file.DynamicSymbols()
	if err != nil {
		return fmt.Errorf("vDSO of process %d: %w", pid, err)
	}
	seconds := binary.LittleEndian.AppendUint64(nil, uint64(int64(by/time.Second)))
	return outside(pid, from, to, func() error {
		for _, s := range symbols {
			code := clockCode[s.Name]
			if code == nil {
				continue
			}
			if s.Size < uint64(len(code)) {
				return fmt.Errorf("%w: %s of the vDSO has %d bytes, which is too short", ErrNoClock, s.Name, s.Size)
			}
			if _, err := mem.WriteAt(bytes.Replace(code, constant, seconds, 1), int64(from+s.Value)); err != nil {
				return fmt.Errorf("change %s of process %d: %w", s.Name, pid, err)
			}
		}
		return nil
	})
}

// vdso is where it lies in a process.
func vdso(pid int) (from, to uint64, err error) {
	maps, err := os.ReadFile(fmt.Sprintf("/proc/%d/maps", pid))
	if err != nil {
		return 0, 0, err
	}
	for line := range strings.Lines(string(maps)) {
		if strings.HasSuffix(strings.TrimSpace(line), "[vdso]") {
			_, err := fmt.Sscanf(line, "%x-%x ", &from, &to)
			return from, to, err
		}
	}
	return 0, 0, fmt.Errorf("process %d has no vDSO", pid)
}

// outside stops a process while none of its threads is between two addresses,
// does something, and lets it go on.
func outside(pid int, from, to uint64, do func() error) error {
	for range 100 {
		if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
			return err
		}
		inside, err := anyThread(pid, from, to)
		if err == nil && !inside {
			err = do()
			return errors.Join(err, syscall.Kill(pid, syscall.SIGCONT))
		}
		if err := errors.Join(err, syscall.Kill(pid, syscall.SIGCONT)); err != nil {
			return err
		}
		time.Sleep(time.Millisecond)
	}
	return fmt.Errorf("process %d is always in its vDSO", pid)
}

// anyThread says whether a thread of a process that is being stopped is between
// two addresses, or not stopped yet.
func anyThread(pid int, from, to uint64) (bool, error) {
	files, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/syscall", pid))
	if err != nil || len(files) == 0 {
		return false, fmt.Errorf("threads of process %d: %w", pid, errors.Join(err, os.ErrNotExist))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if errors.Is(err, os.ErrNotExist) {
			continue // it ended
		}
		if err != nil {
			return false, err
		}
		words := strings.Fields(string(text)) // the last is the address, or it runs
		at, err := strconv.ParseUint(words[len(words)-1], 0, 64)
		if err != nil || from <= at && at < to {
			return true, nil
		}
	}
	return false, nil
}
