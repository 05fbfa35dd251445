package sequencer

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/urfave/cli/v2"
)

// journalOptions are what all subcommands of `regalia sequencer journal` take.
type journalOptions struct {
	Config
	JSON bool
}

func (o *journalOptions) flags(more ...cli.Flag) []cli.Flag {
	return append([]cli.Flag{
		&cli.PathFlag{Name: "data-dir", Value: "regalia-data", EnvVars: []string{"REGALIA_SEQUENCER_DATA_DIR"}, Destination: &o.DataDir,
			Usage: "data directory of the node whose journal it is"},
		&cli.PathFlag{Name: "journal-dir", EnvVars: []string{"REGALIA_SEQUENCER_JOURNAL_DIR"}, Destination: &o.JournalDir,
			Usage: "directory of the journal's files (default: journal in the data directory)"},
	}, more...)
}

func (o *journalOptions) json() cli.Flag {
	return &cli.BoolFlag{Name: "json", EnvVars: []string{"REGALIA_JOURNAL_JSON"}, Destination: &o.JSON, Usage: "print JSON"}
}

// journalCommand is `regalia sequencer journal`.
func journalCommand() *cli.Command {
	return &cli.Command{
		Name:  "journal",
		Usage: "look at a leader's journal file, get its records out, or cut off what cannot be used",
		Description: `A leader keeps what it has acknowledged as durable in a journal until L1 holds it. If a
start refuses the journal, inspect says what is wrong and what is in it, export gives
its records out, and repair cuts it at the damage, after it has made a copy of all.
inspect and export change nothing and may look at a running node's journal.`,
		Subcommands: []*cli.Command{inspectCommand(), exportCommand(), repairCommand()},
	}
}

func inspectCommand() *cli.Command {
	var o journalOptions
	var all bool
	return &cli.Command{
		Name:  "inspect",
		Usage: "say what is in a journal and whether a start would take it; status 1 if not",
		Flags: o.flags(o.json(), &cli.BoolFlag{Name: "all-blocks", EnvVars: []string{"REGALIA_JOURNAL_ALL_BLOCKS"}, Destination: &all, Usage: "list every block, not only the newest 20"}),
		Action: func(c *cli.Context) error {
			report, err := journal.Inspect(o.journalDir())
			if err != nil {
				return err
			}
			if o.JSON {
				err = writeIndented(c.App.Writer, report)
			} else {
				err = writeReport(c.App.Writer, report, all)
			}
			if err == nil && report.Problem != "" {
				err = fmt.Errorf("journal %s: %s: restore the files, or cut it there with `regalia sequencer journal repair`", report.Dir, report.Problem)
			}
			return err
		},
	}
}

func writeIndented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// newestBlocks is how many blocks a report lists unless all are asked for.
const newestBlocks = 20

func writeReport(w io.Writer, r *journal.Report, all bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "journal\t%s\nepoch\t%d\nrecords\t%d to %d: %d open, %d tx, %d seal, %d abandon, %d admit\n\n", r.Dir, r.Epoch, r.First, max(r.Next, 1)-1,
		r.Records["open"], r.Records["tx"], r.Records["seal"], r.Records["abandon"], r.Records["admit"])
	fmt.Fprintln(t, "segment\trecords\tbytes\tgenesis\tstate")
	for _, s := range r.Segments {
		state := "whole"
		switch {
		case s.Torn:
			state = fmt.Sprintf("unfinished write of %d bytes at byte %d, which a start cuts off", s.Size-s.Bytes, s.Bytes)
		case s.Damage != "":
			state = fmt.Sprintf("damaged at byte %d, record %d: %s; %d whole records behind it", s.Bytes, s.Next, s.Damage, s.Lost)
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\n", s.Name, s.Next-s.First, s.Size, s.Genesis.TerminalString(), state)
	}
	blocks := r.Blocks
	if !all {
		blocks = blocks[max(0, len(blocks)-newestBlocks):]
	}
	fmt.Fprintf(t, "\nblock\thash\tparent\ttime\ttransactions\n")
	if left := len(r.Blocks) - len(blocks); left > 0 {
		fmt.Fprintf(t, "%d older ones\t\t\t\t\n", left)
	}
	for _, b := range blocks {
		hash := b.Hash.Hex()
		if b.Hash == (common.Hash{}) {
			hash = "not sealed"
		}
		fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%d\n", b.Number, hash, b.Parent.TerminalString(), time.Unix(int64(b.Timestamp), 0).UTC().Format(time.DateTime), b.Transactions)
	}
	return t.Flush()
}

func exportCommand() *cli.Command {
	var o journalOptions
	var out string
	return &cli.Command{
		Name:  "export",
		Usage: "write every whole record as a line of JSON, also those behind damage; raw is what eth_sendRawTransaction takes",
		Flags: o.flags(&cli.PathFlag{Name: "out", EnvVars: []string{"REGALIA_JOURNAL_OUT"}, Destination: &out, Usage: "`FILE` to write, which must not exist (default: standard output)"}),
		Action: func(c *cli.Context) (err error) {
			w := c.App.Writer
			if out != "" {
				file, err := os.OpenFile(out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
				if err != nil {
					return fmt.Errorf("out: %w", err)
				}
				defer func() { err = errors.Join(err, file.Close()) }()
				w = file
			}
			buffered := bufio.NewWriter(w)
			lines := json.NewEncoder(buffered)
			err = journal.Export(o.journalDir(), func(l journal.Line) error { return lines.Encode(l) })
			return errors.Join(err, buffered.Flush())
		},
	}
}

func repairCommand() *cli.Command {
	var o journalOptions
	var from uint64
	var yes bool
	return &cli.Command{
		Name:  "repair",
		Usage: "say what would be cut off so that a node starts; with --yes, copy the journal and cut",
		Flags: o.flags(
			&cli.Uint64Flag{Name: "drop-from-block", EnvVars: []string{"REGALIA_JOURNAL_DROP_FROM_BLOCK"}, Destination: &from, Usage: "give up this block and all that was recorded after its opening"},
			&cli.BoolFlag{Name: "yes", Destination: &yes, Usage: "do it, after a copy of the whole journal was made beside it"}),
		Action: func(c *cli.Context) (err error) {
			dir := o.journalDir()
			plan, err := journal.PlanRepair(dir, from)
			if err != nil {
				return err
			}
			if plan == nil {
				_, err := fmt.Fprintf(c.App.Writer, "journal %s is whole: nothing to do\n", dir)
				return err
			}
			defer func() { err = errors.Join(err, plan.Close()) }()
			fmt.Fprintf(c.App.Writer, "%s\nfrom record %d on, %d whole records go\n", plan.Why, plan.From, plan.Records)
			for _, b := range plan.Blocks {
				fmt.Fprintf(c.App.Writer, "block %d, transactions %d, hash %s\n", b.Number, b.Transactions, b.Hash)
			}
			if !yes {
				return errors.New("nothing was changed: receipts that were given out for what goes will not hold, unless the chain has it; say --yes to do it")
			}
			backup := journal.BackupName(dir, time.Now().UTC().Format("20060102T150405"))
			if err := plan.Do(backup); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "done; all of it as it was is in %s\n", backup)
			return err
		},
	}
}
