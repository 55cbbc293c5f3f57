package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestScreenshots keeps pictures of the page in e2e/out for people to look at. What
// it tests is that the page opens without a complaint in each of these ways.
func TestScreenshots(t *testing.T) {
	for _, tt := range []struct {
		name          string
		width, height int64
		phone         bool
		medium        string
		features      []string
		view          string
	}{
		{name: "light", width: 1360, height: 900},
		{name: "dark", width: 1360, height: 900, features: []string{"prefers-color-scheme: dark"}},
		{name: "across", width: 1360, height: 900, view: "across"},
		{name: "refusals", width: 1360, height: 900, view: "refusals"},
		{name: "phone", width: 390, height: 844, phone: true},
		{name: "phone-dark", width: 390, height: 844, phone: true, features: []string{"prefers-color-scheme: dark"}},
		{name: "forced-colors", width: 1360, height: 900, features: []string{"forced-colors: active"}},
		{name: "print", width: 794, height: 1123, medium: "print"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := blank(t)
			p.resize(tt.width, tt.height, tt.phone)
			p.media(tt.medium, tt.features...)
			p.navigate()
			p.wait(sampleIsThere)
			p.settle()
			if tt.view != "" {
				p.click(`[role=tab][data-view=` + tt.view + `]`)
				p.wait(`document.documentElement.dataset.view === ` + quoted(tt.view))
			}
			p.keep(filepath.Join("out", tt.name+".png"), chromedp.CaptureScreenshot())
			if tt.phone || tt.medium == "print" {
				p.keep(filepath.Join("out", tt.name+"-whole.png"), chromedp.FullScreenshot(100))
			}
		})
	}
}

// TestPicturesOfEveryState writes e2e/out/STATE-WIDTH-THEME.png for a person to look
// at: every state on a phone, a tablet and a desktop, light and dark, and what is
// printed of it. It takes minutes and runs on demand (make screenshots).
func TestPicturesOfEveryState(t *testing.T) {
	if os.Getenv("GAINSAY_SCREENSHOTS") == "" {
		return // on demand; a test that is skipped fails where everything is required
	}
	for _, look := range []struct {
		name     string
		width    int64
		medium   string
		features []string
	}{
		{"light", 360, "", nil},
		{"light", 768, "", nil},
		{"light", 1440, "", nil},
		{"dark", 360, "", []string{"prefers-color-scheme: dark"}},
		{"dark", 768, "", []string{"prefers-color-scheme: dark"}},
		{"dark", 1440, "", []string{"prefers-color-scheme: dark"}},
		{"print", 794, "print", nil},
		{"forced", 1440, "", []string{"forced-colors: active"}},
	} {
		t.Run(fmt.Sprintf("%d-%s", look.width, look.name), func(t *testing.T) {
			p := blank(t)
			p.resize(look.width, 900, look.width < 600)
			p.media("", look.features...)
			throughAllStates(t, p, func(state string) {
				if look.medium != "" {
					p.media(look.medium)
					defer p.media("")
				}
				var picture chromedp.Action[[]byte] = chromedp.CaptureScreenshot()
				if look.width < 900 && !strings.Contains("help how rules export adding", state) {
					picture = chromedp.FullScreenshot(100)
				}
				p.keep(filepath.Join("out", fmt.Sprintf("%s-%d-%s.png", state, look.width, look.name)), picture)
			})
		})
	}
}

// TestScreenshotsOfTheReadme makes the pictures that the README shows, in the folder
// that GAINSAY_SCREENSHOT names (make screenshot).
func TestScreenshotsOfTheReadme(t *testing.T) {
	folder := os.Getenv("GAINSAY_SCREENSHOT")
	if folder == "" {
		folder = "out"
	}
	for _, tt := range []struct {
		name          string
		width, height int64
		feature       string
		show          func(p *page)
	}{
		{"screenshot", 1360, 850, "prefers-color-scheme: light", func(p *page) { p.click(meetingLength) }},
		{"across", 1360, 850, "prefers-color-scheme: dark", func(p *page) { p.view("across") }},
	} {
		p := blank(t)
		p.resize(tt.width, tt.height, false)
		p.media("", tt.feature)
		p.navigate()
		p.wait(sampleIsThere)
		p.settle()
		p.see(meetingLength)
		if p.count(`[data-hint]:not([hidden])`) > 0 {
			p.click(`[data-action=close-hint]`)
		}
		tt.show(p)
		p.keep(filepath.Join(folder, tt.name+".png"), chromedp.CaptureScreenshot())
	}
}

func (p *page) keep(path string, picture chromedp.Action[[]byte]) {
	p.t.Helper()
	image, err := chromedp.Run(p.ctx, picture)
	if err != nil {
		p.t.Fatal(err)
	}
	p.writePicture(path, image)
}
