// Command share prints what the readers (text, number, quantity, when, and what they
// need of lexicon and of Go's library) take of the engine as it travels: the program
// bench/readers and one without the readers, built, shrunk and compressed like the
// engine, and the bytes between them.
//
//	go run ./bench/share [-o folder]
//
// With -o the two modules are kept, as they travel but not compressed: bench/peers.mjs
// measures that one.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/andybalholm/brotli"

	"gainsay/web/build/shrink"
)

func main() {
	out := flag.String("o", "", "the folder in which to keep the modules")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "share:", err)
		os.Exit(1)
	}
}

func run(keep string) error {
	dir, err := os.MkdirTemp("", "gainsay-share-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if keep != "" {
		dir = keep
	}
	var bytes [2]int
	for i, name := range [...]string{"readers", "readers/empty"} {
		if bytes[i], err = weigh(name, filepath.Join(dir, filepath.Base(name)+".wasm")); err != nil {
			return fmt.Errorf("bench/%s: %w", name, err)
		}
	}
	fmt.Printf("the readers take %d bytes in brotli: %d with them, %d without\n", bytes[0]-bytes[1], bytes[0], bytes[1])
	return nil
}

// weigh builds a program of bench as web/build builds the engine, and gives its size
// in brotli.
func weigh(name, out string) (int, error) {
	build := exec.Command("go", "build", "-trimpath", "-gcflags=gainsay/...=-l", "-ldflags", "-s -w", "-o", out, "./bench/"+name)
	build.Env = append(os.Environ(), "GOFLAGS=-buildvcs=false", "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0", "GOEXPERIMENT=nogreenteagc")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return 0, err
	}
	module, err := os.ReadFile(out)
	if err != nil {
		return 0, err
	}
	if module, err = shrink.Module(module); err != nil {
		return 0, err
	}
	if err := os.WriteFile(out, module, 0o666); err != nil {
		return 0, err
	}
	var small bytes.Buffer
	w := brotli.NewWriterLevel(&small, brotli.BestCompression)
	if _, err := w.Write(module); err != nil {
		return 0, err
	}
	if err := w.Close(); err != nil {
		return 0, err
	}
	return small.Len(), nil
}
