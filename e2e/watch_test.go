package e2e

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/serviceworker"
)

// A watch collects what must not happen in a tab and its workers. Its methods may
// be called from any goroutine.
type watch struct {
	origin string // "http://127.0.0.1:PORT"

	mu       sync.Mutex
	problems []string
	expected []string
}

// granted are complaints that are no fault of the page: this browser may be built
// without a feature that the Permissions-Policy switches off.
var granted = []string{"Permissions-Policy header: Unrecognized feature"}

// expect takes problems that contain any of these words for granted.
func (w *watch) expect(words ...string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.expected = append(w.expected, words...)
}

// unexpected returns what happened and was not expected.
func (w *watch) unexpected() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(w.problems), func(problem string) bool {
		return slices.ContainsFunc(slices.Concat(granted, w.expected), func(words string) bool { return strings.Contains(problem, words) })
	})
}

// noticed reports whether something happened whose description contains the words.
func (w *watch) noticed(words string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.ContainsFunc(w.problems, func(problem string) bool { return strings.Contains(problem, words) })
}

func (w *watch) add(format string, args ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.problems = append(w.problems, fmt.Sprintf(format, args...))
}

// listen judges an event of the browser's protocol. It runs in the loop that reads
// the tab's messages and must not ask the browser anything.
func (w *watch) listen(event any) {
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		switch e.Type {
		case runtime.ConsoleAPICalledTypeError, runtime.ConsoleAPICalledTypeWarning, runtime.ConsoleAPICalledTypeAssert:
			w.add("console.%s: %s", e.Type, argumentText(e.Args))
		}
	case *runtime.EventExceptionThrown:
		w.add("exception: %s", exceptionText(e.ExceptionDetails))
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning {
			w.add("browser log, %s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}
	case *audits.EventIssueAdded:
		w.issue(e.Issue)
	case *network.EventRequestWillBeSent:
		w.request(e.Request.URL)
	case *network.EventResponseReceived:
		if status := e.Response.Status; status >= 400 {
			w.add("answer %d: %s", status, e.Response.URL)
		}
	case *serviceworker.EventWorkerErrorReported:
		w.add("service worker: %s (%s:%d)", e.ErrorMessage.ErrorMessage, e.ErrorMessage.SourceURL, e.ErrorMessage.LineNumber+1)
	case *network.EventWebSocketCreated:
		w.add("web socket to %s", e.URL)
	}
}

// request judges where a request goes. Addresses that never leave the browser are
// not requests.
func (w *watch) request(url string) {
	for _, own := range []string{w.origin + "/", "blob:" + w.origin, "data:", "about:"} {
		if strings.HasPrefix(url, own) {
			return
		}
	}
	w.add("request to another origin: %s", url)
}

// issue takes up violations of the page's policies. Others of the browser's hints
// are no failures.
func (w *watch) issue(issue *audits.InspectorIssue) {
	if d := issue.Details.ContentSecurityPolicyIssueDetails; d != nil {
		w.add("content security policy: %s violated by %s", d.ViolatedDirective, d.BlockedURL)
	}
}

func argumentText(args []*runtime.RemoteObject) string {
	var words []string
	for _, arg := range args {
		if arg.Description != "" {
			words = append(words, arg.Description)
		} else {
			words = append(words, string(arg.Value))
		}
	}
	return strings.Join(words, " ")
}

func exceptionText(d *runtime.ExceptionDetails) string {
	text := d.Text
	if d.Exception != nil {
		text += " " + d.Exception.Description
	}
	return fmt.Sprintf("%s (%s:%d)", text, d.URL, d.LineNumber+1)
}
