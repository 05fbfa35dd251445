package migration

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/export"
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
	if err := a.readOptional(resultFile(dir), &a.Genesis, "genesis: none was made"); err != nil {
		return nil, err
	}
	if a.Genesis != nil && a.Genesis.Export != a.Export {
		return nil, fmt.Errorf("%s is of export %s, this is export %s: run regalia migrate genesis again", resultFile(dir), a.Genesis.Export, a.Export)
	}
	if err := a.readOptional(planFile(dir), &a.Plan, "plan: solvency and messages in flight were not looked at"); err != nil {
		return nil, err
	}
	if a.Plan != nil && a.Plan.Export != a.Export {
		return nil, fmt.Errorf("%s is of export %s, this is export %s: run regalia migrate plan again", planFile(dir), a.Plan.Export, a.Export)
	}
	if err := a.readOptional(filepath.Join(dir, "report.json"), &a.DryRun, "dry-run: the result was not booted here"); err != nil {
		return nil, err
	}
	return a, nil
}

func (a *Audit) readOptional(path string, into any, absent string) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		a.Absent = append(a.Absent, absent)
		return nil
	} else if err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("decode %s: %w", path, err)
	}
	return nil
}

//go:embed audit.html
var auditPage string

var auditTemplate = template.Must(template.New("audit").Funcs(template.FuncMap{
	"group": func(v any) string { return groupDigits(fmt.Sprint(v)) },
	"short": func(text string) string {
		if len(text) > 24 {
			return text[:12] + "…" + text[len(text)-8:]
		}
		return text
	},
}).Parse(auditPage))

// WriteHTML writes one page that needs nothing else: no script, no font, no
// picture from elsewhere.
func (a *Audit) WriteHTML(w io.Writer) error { return auditTemplate.Execute(w, a) }

// groupDigits sets thin spaces between thousands, where it is a number.
func groupDigits(text string) string {
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
