package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"path"
)

// workerName is the service worker. It stands beside index.html, since a worker
// serves what lies below it, and is asked for anew on every visit.
const workerName = "sw.js"

// serviceWorker completes web/sw.js with the build id and with the hashes of all
// files, by which the worker knows a spoilt or a foreign one. Export puts the hash
// of its own index.html in place of this one's.
func serviceWorker(source []byte, id string, files site) ([]byte, error) {
	hashes := map[string]string{}
	for name, body := range files {
		if ext := path.Ext(name); ext != ".br" && ext != ".gz" {
			sum := sha256.Sum256(body)
			hashes[name] = base64.StdEncoding.EncodeToString(sum[:])
		}
	}
	list, err := json.Marshal(hashes) // in the order of the names
	if err != nil {
		return nil, err
	}
	small, err := minified(workerName, source)
	if err != nil {
		return nil, err
	}
	for _, part := range []struct{ placeholder, value string }{{`%BUILD%`, id}, {`"%FILES%"`, string(list)}} {
		if bytes.Count(small, []byte(part.placeholder)) != 1 {
			return nil, fmt.Errorf("%s needs %s once", workerName, part.placeholder)
		}
		small = bytes.Replace(small, []byte(part.placeholder), []byte(part.value), 1)
	}
	return small, nil
}
