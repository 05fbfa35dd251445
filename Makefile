# What CI and people run. `make help` lists the targets.

BINARY   := build/regalia
CONTRACTS := contracts/node_modules/.package-lock.json
VERSION  ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS  := -s -w -X github.com/regalia-network/regalia/internal/version.Number=$(VERSION)
export PATH := $(CURDIR)/contracts/node_modules/.bin:$(PATH)

.PHONY: help build artifacts tools devnet smoke test test-go test-contracts test-clients test-upstream lint gen coverage soak bench chaos \
	contracts-gas contracts-mutants clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: artifacts ## build/regalia, with the OP Stack's contracts compiled and embedded
	go build -ldflags '$(LDFLAGS)' -o $(BINARY) .

artifacts: $(CONTRACTS)
	node contracts/op/build.mjs

$(CONTRACTS): contracts/package-lock.json | tools
	cd contracts && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

tools:
	@./.ci/tools

devnet: build ## an L1, the contracts and every role on this machine; Ctrl-C stops, again goes on
	$(BINARY) devnet

smoke: build ## the main job once, from nothing, each step checked
	go build -o build/smoke ./e2e/smoke
	build/smoke -binary $(BINARY)

test: test-contracts test-go test-upstream test-clients ## all tests
	@echo "test: contracts, Go packages, end-to-end faults and clients passed"

test-contracts: $(CONTRACTS)
	cd contracts && forge test

test-go: build
	REGALIA_BINARY=$(CURDIR)/$(BINARY) go test -timeout 30m ./...
	cd deploy/helm/test && go test ./...

test-upstream: build ## what the migration makes, on go-ethereum as its authors publish it
	go build -o build/stategen ./e2e/stategen
	cd e2e/upstream && REGALIA_BINARY=$(CURDIR)/$(BINARY) REGALIA_STATEGEN=$(CURDIR)/build/stategen go test -timeout 10m .

test-clients: build e2e/clients/node_modules/.package-lock.json
	REGALIA_BINARY=$(CURDIR)/$(BINARY) node --test e2e/clients/

e2e/clients/node_modules/.package-lock.json: e2e/clients/package-lock.json | tools
	cd e2e/clients && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

lint: artifacts ## formatting, vet, staticcheck, generated files up to date
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { echo "not gofmt-ed:"; gofmt -l $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	go tool staticcheck ./...
	cd contracts && forge fmt --check && forge lint src
	cd contracts && solhint --noPoster --disc --max-warnings 0 -c solhint.config.js 'src/**/*.sol'
	go run ./docs/metrics -check
	node contracts/gen.mjs && node contracts/mutants/docs.mjs && git diff --exit-code -- bindings docs/contracts.md
	@echo "lint: clean"

gen: $(CONTRACTS) ## bindings, list of mutants in docs and gas snapshots from the contracts; list of metrics from the code
	go run ./docs/metrics
	node contracts/gen.mjs
	node contracts/mutants/docs.mjs
	node contracts/gas.mjs --write

coverage: $(CONTRACTS) ## line and branch coverage of the contracts, at least 95 %
	node contracts/coverage.mjs

contracts-gas: $(CONTRACTS) ## what the calls cost that are made most, against their targets
	node contracts/gas.mjs

contracts-mutants: $(CONTRACTS) ## deliberate bugs in the contracts, each of which a test must catch
	node contracts/mutants/run.mjs

bench: $(if $(filter da bytes,$(BENCH)),,build) ## ours beside stock, with targets; BENCH=quick, throughput, latency, lanes, migration, migration-large, da, bytes or micro chooses
ifeq ($(BENCH),micro)
	go test -run '^$$' -bench . -benchmem ./bindings/... ./migration/... ./sequencer/builder ./sequencer/journal ./sequencer/lane
	cd contracts && FORGE_SNAPSHOT_CHECK=false forge test --gas-report --match-path 'test/*.t.sol' --no-match-test invariant
else ifeq ($(BENCH),da)
	go run ./batcher/da/report
else ifeq ($(BENCH),bytes)
	go run ./e2e/bench/bytes
else ifneq ($(filter migration migration-large,$(BENCH)),)
	go build -o build/stategen ./e2e/stategen
	go run ./e2e/bench/migration -binary $(BINARY) -stategen build/stategen $(if $(filter %-large,$(BENCH)),-large)
else
	go build -o build/bench ./e2e/bench
	build/bench -binary $(BINARY) -group '$(BENCH)'
endif

SOAK ?= 1000000

soak: ## SOAK random transactions through our builder, each block imported by stock op-geth; SEED= repeats a run
	@mkdir -p build
	go test -c -o build/differential.test ./sequencer/builder
	@build/differential.test -test.run '^TestDifferential$$' -test.timeout 0 -soak -transactions $(SOAK) > build/soak.log || { cat build/soak.log; exit 1; }
	@grep '^soak:' build/soak.log

chaos: build ## 1,000 kills of a leader and of three sequencers that senders never stop sending to; CHAOS=quick: 60; SEED= chooses
	go build -o build/chaos ./e2e/chaos
	build/chaos -binary $(BINARY) $(if $(filter quick,$(CHAOS)),-quick) $(if $(SEED),-seed $(SEED))

clean: ## everything that was built or installed here
	rm -rf build contracts/out contracts/cache contracts/node_modules e2e/clients/node_modules
	find deploy/artifacts -mindepth 1 ! -name .gitignore -delete
