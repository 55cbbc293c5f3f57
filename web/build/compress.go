package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
)

// precompressed kinds are already as small as they get.
var precompressed = []string{".png", ".ico", ".woff2"}

// A compressor collects the files of the site with their compressed forms, which
// it makes at the same time, each on a goroutine of its own.
type compressor struct {
	pending sync.WaitGroup
	cache   cache

	mu    sync.Mutex
	built site
	err   error
}

func newCompressor() *compressor {
	return &compressor{built: site{}, cache: openCache()}
}

// add takes the file and begins to compress it. It may be called from several
// goroutines, but not after wait.
func (c *compressor) add(name string, body []byte) {
	c.keep(name, body, nil)
	if slices.Contains(precompressed, filepath.Ext(name)) {
		return
	}
	for suffix, compress := range map[string]func([]byte) ([]byte, error){".br": c.brotli, ".gz": gzipped} {
		c.pending.Go(func() {
			small, err := compress(body)
			if len(small) < len(body) {
				c.keep(name+suffix, small, err)
			}
		})
	}
}

func (c *compressor) keep(name string, body []byte, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.built[name] = body
	if err != nil {
		c.err = err
	}
}

// files are the files so far, without their compressed forms.
func (c *compressor) files() site {
	c.mu.Lock()
	defer c.mu.Unlock()
	files := site{}
	for name, body := range c.built {
		if ext := filepath.Ext(name); ext != ".br" && ext != ".gz" {
			files[name] = body
		}
	}
	return files
}

// wait returns the whole site when all is compressed.
func (c *compressor) wait() (site, error) {
	c.pending.Wait()
	return c.built, c.err
}

func (c *compressor) brotli(body []byte) ([]byte, error) {
	key := c.cache.key(body)
	if small, ok := c.cache.get(key); ok {
		return small, nil
	}
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	c.cache.put(key, out.Bytes())
	return out.Bytes(), nil
}

func gzipped(body []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// A cache keeps brotli's results by what went in. It is only ever a help: what
// cannot be read or written is made again. The empty cache keeps nothing.
type cache struct{ dir, encoder string }

// cacheAge is how long an unused entry stays.
const cacheAge = 30 * 24 * time.Hour

// openCache opens the cache in the user's cache folder and drops old entries.
func openCache() cache {
	base, err := os.UserCacheDir()
	if err != nil {
		return cache{}
	}
	c := cache{filepath.Join(base, "gainsay", "brotli"), encoderVersion()}
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		return c
	}
	for _, entry := range entries {
		if info, err := entry.Info(); err == nil && time.Since(info.ModTime()) > cacheAge {
			os.Remove(filepath.Join(c.dir, entry.Name()))
		}
	}
	return c
}

// encoderVersion is the version of the brotli module: another one may compress
// better.
func encoderVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, module := range info.Deps {
			if module.Path == "github.com/andybalholm/brotli" {
				return module.Version
			}
		}
	}
	return ""
}

func (c cache) key(body []byte) string {
	sum := sha256.Sum256(append([]byte(c.encoder+"\n"), body...))
	return hex.EncodeToString(sum[:])
}

// get trusts an entry only whole: put writes the hash of the entry before it.
func (c cache) get(key string) ([]byte, bool) {
	if c.dir == "" {
		return nil, false
	}
	path := filepath.Join(c.dir, key)
	entry, err := os.ReadFile(path)
	if err != nil || len(entry) < sha256.Size {
		return nil, false
	}
	sum := sha256.Sum256(entry[sha256.Size:])
	if !bytes.Equal(sum[:], entry[:sha256.Size]) {
		return nil, false
	}
	now := time.Now()
	os.Chtimes(path, now, now)
	return entry[sha256.Size:], true
}

func (c cache) put(key string, small []byte) {
	if c.dir == "" || os.MkdirAll(c.dir, 0o755) != nil {
		return
	}
	sum := sha256.Sum256(small)
	os.WriteFile(filepath.Join(c.dir, key), append(sum[:], small...), 0o644)
}
