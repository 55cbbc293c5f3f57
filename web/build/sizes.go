package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// size is what one file of the site weighs, in bytes; brotli is what a browser
// loads of it: the file itself where compression gains nothing.
type size struct {
	name              string
	raw, brotli, gzip int
	// later is set for what is loaded on demand, not on a first visit.
	later bool
}

type sizes []size

// measure reads the sizes of a site as it lies in its folder, largest first.
func measure(dir string) (sizes, error) {
	bytes := map[string]int{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		info, err := os.Stat(path)
		if err == nil {
			bytes[relative(dir, path)] = int(info.Size())
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	first, err := firstVisit(dir)
	var all sizes
	for name, raw := range bytes {
		if strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz") {
			continue
		}
		s := size{name: name, raw: raw, brotli: raw, gzip: raw, later: !first[name]}
		if n, ok := bytes[name+".br"]; ok {
			s.brotli = n
		}
		if n, ok := bytes[name+".gz"]; ok {
			s.gzip = n
		}
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b size) int {
		if a.brotli != b.brotli {
			return b.brotli - a.brotli
		}
		return strings.Compare(a.name, b.name)
	})
	return all, err
}

// visit is the sum of what a first visit loads.
func (all sizes) visit() size {
	return slices.DeleteFunc(slices.Clone(all), func(s size) bool { return s.later }).sum("first visit")
}

// sum is every file once.
func (all sizes) sum(name string) size {
	sum := size{name: name}
	for _, s := range all {
		sum.raw += s.raw
		sum.brotli += s.brotli
		sum.gzip += s.gzip
	}
	return sum
}

// table lists the files; those loaded on demand have a + before their name.
func (all sizes) table() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%10s %10s %10s\n", "bytes", "gzip", "brotli")
	for _, s := range append(slices.Clone(all), all.sum("whole site, files loaded on demand (+) included"), all.visit()) {
		mark := ""
		if s.later {
			mark = "+ "
		}
		fmt.Fprintf(&b, "%10d %10d %10d  %s%s\n", s.raw, s.gzip, s.brotli, mark, s.shortName())
	}
	return b.String()
}

// shortName leaves out the hashed prefix.
func (s size) shortName() string {
	if parts := strings.SplitN(s.name, "/", 3); len(parts) == 3 && parts[0] == "b" {
		return parts[2]
	}
	return s.name
}

// gate fails when a limit is set and passed.
func (all sizes) gate(o options) error {
	if visit := all.visit().brotli; o.maxVisit > 0 && visit > o.maxVisit {
		return fmt.Errorf("a first visit transfers %d bytes, the limit is %d", visit, o.maxVisit)
	}
	for _, s := range all {
		if s.shortName() == wasmName && o.maxWasm > 0 && s.brotli > o.maxWasm {
			return fmt.Errorf("the WebAssembly is %d bytes compressed, the limit is %d", s.brotli, o.maxWasm)
		}
	}
	return nil
}
