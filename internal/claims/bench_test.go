package claims_test

import (
	"os"
	"path/filepath"
	"testing"

	"gainsay/internal/claims"
)

// BenchmarkAdd reads the project's own articles, one after the other: what dropping a
// file onto the page costs.
func BenchmarkAdd(b *testing.B) {
	srcs := own.load(b)
	var bytes int64
	for _, src := range srcs {
		bytes += int64(len(src.Title) + len(src.Text))
	}
	b.SetBytes(bytes)
	b.ReportAllocs()
	for b.Loop() {
		var s claims.Session
		for _, src := range srcs {
			if _, err := s.Add(src); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkCheck checks the sample draft against the articles from nothing: the
// first answer a writer waits for.
func BenchmarkCheck(b *testing.B) {
	srcs := own.load(b)
	draft := sampleDraft(b)
	b.SetBytes(int64(len(draft.Text)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		var s claims.Session
		for _, src := range srcs {
			if _, err := s.Add(src); err != nil {
				b.Fatal(err)
			}
		}
		b.StartTimer()
		if _, err := s.Check(draft); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRecheck checks the sample draft again and again, with nothing read anew:
// what a keystroke costs at the least.
func BenchmarkRecheck(b *testing.B) {
	draft := sampleDraft(b)
	var s claims.Session
	for _, src := range own.load(b) {
		if _, err := s.Add(src); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(draft.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Check(draft); err != nil {
			b.Fatal(err)
		}
	}
}

func sampleDraft(b *testing.B) claims.Source {
	b.Helper()
	src, err := os.ReadFile(filepath.FromSlash("../../testdata/drafts/sample.txt"))
	if err != nil {
		b.Fatal(err)
	}
	return claims.Source{ID: "draft", Text: string(src), Date: "2025-02-20"}
}
