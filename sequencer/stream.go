package sequencer

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream"
)

// listenStream opens the stream of what hub hears and is shown, if the node has
// one.
func (s *service) listenStream(hub *preconf.Hub, shown func(preconf.Event) bool, reg prometheus.Registerer) (*stream.Stream, error) {
	if !s.cfg.Stream.Enabled {
		return nil, nil
	}
	told, err := stream.Listen(s.cfg.Stream, s.chain.rollup.L2ChainID, reg, s.log)
	if err != nil {
		return nil, err
	}
	hub.Listen(func(e preconf.Event) {
		if shown(e) {
			told.Hear(e)
		}
	})
	return told, nil
}
