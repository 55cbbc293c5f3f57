// Package e2e drives the built page in a real browser, as a reader would.
//
// A test is a journey, named for what the reader does: open the page, paste a text,
// see the conflict, jump to the passage. One browser serves the whole run; every
// journey has a profile, a tab and a server of its own, so none sees what another
// left behind. The server is the real handler over a build with <html data-test>,
// which differs from the shipped one by that attribute alone.
//
// Every journey also fails on an error or a warning in the console, an exception,
// a violation of the page's policies, an answer other than 200, and any request to
// another origin, in the page or in its worker (watch_test.go). Nothing sleeps: a
// step waits for what the page shows of its state, data-engine, data-busy,
// data-revision and data-checked on <html>, which web/README.md lists with the
// other hooks.
//
// Some tests go through every state of the page (states_test.go): axe-core, narrow
// windows, sizes of targets, pictures. A new dialog or tab joins that list.
//
// GAINSAY_SITE names the folder of a site to test in place of a fresh build.
//
// When a journey fails, the page as it stood is in e2e/out/NAME.png.
package e2e
