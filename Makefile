# make run     builds the page and serves it; needs Go, make and git
# make test    runs every test; needs a browser, see e2e/chromium.sh
GO ?= go
RUN_FLAGS ?=

# Bytes that travel on a first visit, and those of the engine among them. Lowered
# with every gain, never raised; ARCHITECTURE.md has the figures.
MAX_VISIT ?= 700000
MAX_WASM ?= 660000

.DEFAULT_GOAL := build

.PHONY: run build test check bench eval peers clean
run: build ## builds and serves; RUN_FLAGS="-addr 127.0.0.1:9000" for another address
	$(GO) run ./cmd/serve $(RUN_FLAGS)

build: ## builds the page into web/gen
	$(GO) run ./web/build

test: browser build node_modules/.package-lock.json ## all tests
	$(GO) run ./internal/testrun

check: test lint size ## all tests, linters and limits

bench: ## the benchmarks of the engine, a short run
	$(GO) test -run '^$$' -bench . -benchtime 0.5s ./internal/...

eval: ## measures the engine on the public suites, into bench/RESULTS.md
	$(GO) run ./bench/eval -write

peers: node_modules/.package-lock.json ## measures the readers beside wink-nlp, in Node
	@mkdir -p bin
	$(GO) run ./bench/share -o bin
	node bench/peers.mjs bin/readers.wasm

clean: ## removes what was built
	rm -rf bin e2e/out web/gen/b web/gen/index.html* web/gen/sw.js* web/gen/.built

# Parts of the above.
.PHONY: unit wasm page e2e browser lint types size screenshot screenshots export help
unit wasm page: ## one suite of the tests
	$(GO) run ./internal/testrun $@

e2e: browser node_modules/.package-lock.json ## the browser journeys alone
	$(GO) run ./internal/testrun browser

browser:
	@sh e2e/chromium.sh

lint: types ## gofmt, go vet, staticcheck, and the types of the page's JavaScript
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')) && if [ -n "$$unformatted" ]; then echo "not formatted by gofmt:"; echo "$$unformatted"; exit 1; fi
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./wasm/... ./internal/claims/... ./internal/wire/...
	$(GO) build -o bin/staticcheck honnef.co/go/tools/cmd/staticcheck
	bin/staticcheck ./...
	GOOS=js GOARCH=wasm bin/staticcheck ./wasm/...

types: node_modules/.package-lock.json
	@if command -v npm >/dev/null; then echo npm run check; npm run --silent check; \
	elif [ "$(GAINSAY_REQUIRE)" = 1 ]; then echo "npm is needed to check the page's types"; exit 1; \
	else echo "npm is not there: the page's types are not checked"; fi

node_modules/.package-lock.json: package-lock.json
	@if command -v npm >/dev/null; then npm ci --no-audit --no-fund --ignore-scripts --loglevel=error; fi

size: ## the size of a first visit, against its limit
	$(GO) run ./web/build -max-visit $(MAX_VISIT) -max-wasm $(MAX_WASM)

screenshot: browser ## makes the pictures of the README anew, in docs
	GAINSAY_SCREENSHOT=$(CURDIR)/docs $(GO) test -count=1 -run TestScreenshotsOfTheReadme ./e2e

screenshots: browser ## every state at three widths, light, dark and printed, into e2e/out
	GAINSAY_SCREENSHOTS=1 $(GO) test -count=1 -timeout 30m -run TestPicturesOfEveryState ./e2e

export: build ## writes the site as static files into bin/site
	$(GO) run ./cmd/serve -export bin/site

help: ## this list
	@grep -hE '^[a-z ]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z ]+):.*## */\1\t/' | expand -t 12
