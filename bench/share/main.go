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
	var bytes [2]int
	for i, name := range [...]string{"readers", "readers/empty"} {
		module, err := build(name, dir)
		if err == nil && keep != "" {
			err = os.WriteFile(filepath.Join(keep, filepath.Base(name)+".wasm"), module, 0o666)
		}
		if err == nil {
			bytes[i], err = weigh(module)
		}
		if err != nil {
			return fmt.Errorf("bench/%s: %w", name, err)
		}
	}
	fmt.Printf("the readers take %d bytes in brotli: %d with them, %d without\n", bytes[0]-bytes[1], bytes[0], bytes[1])
	return nil
}

// build builds and shrinks a program of bench as web/build does the engine, in a folder where
// none was built before: what the go command finds there it takes for its own work.
func build(name, dir string) ([]byte, error) {
	out := filepath.Join(dir, filepath.Base(name)+".wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-gcflags=gainsay/...=-l", "-ldflags", "-s -w", "-o", out, "./bench/"+name)
	cmd.Env = append(os.Environ(), "GOFLAGS=-buildvcs=false", "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0", "GOEXPERIMENT=nogreenteagc")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	module, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	return shrink.Module(module)
}

// weigh is the size of a module in brotli.
func weigh(module []byte) (int, error) {
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
