package migration

import (
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/format"
)

// Audit is what a reader of the migration's report is shown: all of it is read
// from the directory's files, nothing is measured anew.
type Audit struct {
	Manifest *export.Manifest `json:"manifest"`
	Export   common.Hash      `json:"export"`
	Outline  *Outline         `json:"transform,omitempty"`
	Genesis  *GenesisResult   `json:"genesis,omitempty"`
	DryRun   *Report          `json:"dryRun,omitempty"`
	Plan     *Plan            `json:"plan,omitempty"`
	// Validators and L1 are there if the chain has a registry of them, and if
	// L1's side was begun.
	Validators *Validators    `json:"validators,omitempty"`
	L1         *cutover.State `json:"l1,omitempty"`
	// Absent says which steps have not been done, so that no one takes silence
	// for success.
	Absent []string `json:"absent"`
}

// readAudit gathers what is in the directory.
func readAudit(dir string) (*Audit, error) {
	archive, err := export.Open(exportDir(dir))
	if err != nil {
		return nil, err
	}
	a := &Audit{Manifest: archive.Manifest, Absent: []string{}}
	if a.Export, err = archive.Manifest.Hash(); err != nil {
		return nil, err
	}
	a.Outline, _, err = readOutline(dir, archive)
	if errors.Is(err, os.ErrNotExist) {
		a.Outline = nil
		a.Absent = append(a.Absent, "transform: no rules were applied")
	} else if err != nil {
		return nil, err
	}
	if err := readOptional(a, resultFile(dir), resultHead, &a.Genesis, "genesis: none was made"); err != nil {
		return nil, err
	}
	if a.Genesis != nil && a.Genesis.Export != a.Export {
		return nil, fmt.Errorf("%s is of export %s, this is export %s: run regalia migrate genesis again", resultFile(dir), a.Genesis.Export, a.Export)
	}
	if a.Plan, err = readPlan(dir, archive); err != nil {
		return nil, err
	} else if a.Plan == nil {
		a.Absent = append(a.Absent, "plan: solvency and messages in flight were not looked at")
	}
	if a.Genesis != nil {
		if err := readOptional(a, validatorsFile(dir), validatorsHead, &a.Validators, ""); err != nil {
			return nil, err
		}
	}
	if a.L1, err = cutover.ReadState(cutover.StateFile(dir)); err != nil {
		return nil, err
	} else if a.L1 == nil {
		a.Absent = append(a.Absent, "l1: nobody has made the way out on L1")
	}
	if err := readOptional(a, filepath.Join(dir, "report.json"), reportHead, &a.DryRun, "dry-run: the result was not booted here"); err != nil {
		return nil, err
	}
	if a.DryRun != nil && a.DryRun.Block.Hash != a.Manifest.Block.Hash {
		return nil, fmt.Errorf("report.json is of a dry-run at block %s, the export is of %s: name another --dir", a.DryRun.Block.Hash, a.Manifest.Block.Hash)
	}
	return a, nil
}

// readOptional reads a step's file, or says that the step has not been done.
func readOptional[T any](a *Audit, path string, head format.Head, into **T, absent string) (err error) {
	if *into, err = readFile[T](path, head); err == nil && *into == nil && absent != "" {
		a.Absent = append(a.Absent, absent)
	}
	return err
}

// readFile reads one of a migration's files; it is nil if there is none.
func readFile[T any](path string, head format.Head) (*T, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	into := new(T)
	if err := format.Decode(data, head, into); err != nil {
		return nil, fmt.Errorf("decode %s: %w", path, err)
	}
	return into, nil
}

//go:embed audit.html
var auditPage string

var auditTemplate = template.Must(template.New("audit").Funcs(template.FuncMap{
	"group": func(v any) string { return groupDigits(fmt.Sprint(v)) },
	"short": short,
	"value": func(text string) string {
		if strings.HasPrefix(text, "0x") {
			return short(text)
		}
		return groupDigits(text)
	},
}).Parse(auditPage))

// WriteHTML writes one page that needs nothing else: no script, no font, no
// picture from elsewhere.
func (a *Audit) WriteHTML(w io.Writer) error { return auditTemplate.Execute(w, a) }

// short leaves out the middle of a hash or an address.
func short(text string) string {
	if len(text) > 24 {
		return text[:12] + "…" + text[len(text)-8:]
	}
	return text
}

// groupDigits sets thin spaces between thousands, where it is a number.
func groupDigits(text string) string {
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		return "−" + groupDigits(rest)
	}
	if _, err := strconv.ParseUint(text[max(0, len(text)-18):], 10, 64); err != nil || len(text) < 5 {
		return text
	}
	out := ""
	for i, r := range text {
		if i > 0 && (len(text)-i)%3 == 0 {
			out += "\u2009"
		}
		out += string(r)
	}
	return out
}

// reportCommand is `regalia migrate report`.
func reportCommand() *cli.Command {
	var dir string
	var logs logging.Config
	return &cli.Command{
		Name:  "report",
		Usage: "write a page for auditors of what the directory holds",
		Description: `Writes DIR/audit.html, one self-contained page, and the same as DIR/audit.json: block,
totals, each change old and new, supply, hashes, how to verify it, and which steps have
not been done. It reads the steps' files and believes them: run regalia migrate verify.`,
		Flags: append([]cli.Flag{dirFlag(&dir)}, logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			if _, err := newLogger(logs); err != nil {
				return err
			}
			audit, err := readAudit(dir)
			if err != nil {
				return fmt.Errorf("migrate report: %w", err)
			}
			if err := atomicfile.WriteJSON(filepath.Join(dir, "audit.json"), audit); err != nil {
				return err
			}
			page := filepath.Join(dir, "audit.html")
			if err := atomicfile.Write(page, audit.WriteHTML); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "report: %s, %d steps absent\n", page, len(audit.Absent))
			return err
		},
	}
}
