package deploy

import (
	"bytes"
	"io"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/ethereum-optimism/optimism/op-challenger/game/keccak/matrix"
	"github.com/ethereum-optimism/optimism/op-challenger/game/keccak/merkle"
	keccak "github.com/ethereum-optimism/optimism/op-challenger/game/keccak/types"
)

type oracleLeaf struct {
	Input           []byte
	Index           *big.Int
	StateCommitment [32]byte
}

type oracleMatrix struct{ State [25]uint64 }

func leaf(l keccak.Leaf) oracleLeaf {
	return oracleLeaf{l.Input[:], new(big.Int).SetUint64(l.Index), l.StateCommitment}
}

func path(p merkle.Proof) [][32]byte {
	out := make([][32]byte, len(p))
	for i, h := range p {
		out[i] = h
	}
	return out
}

// PreimageOracle is built with our own keccak library, so what it computes is
// held against the challenger's implementation: a large preimage goes in block
// by block and comes out under its keccak256.
func TestPreimageOracleKeccak(t *testing.T) {
	in := testIntent()
	in.Withdrawals.PreimageMinSize = 0
	p, _ := testPlan(t, &in)
	for _, size := range []int{137, 135, 136, 271, 272, 1000} {
		preimage := make([]byte, size)
		for i := range preimage {
			preimage[i] = byte(i*31 + 7)
		}
		e := newEVM(t, params.MergedTestChainConfig, nil)
		oracle := e.create(t, oracleCode(p))
		claimant := common.HexToAddress("0xc1a1")
		uuid := big.NewInt(int64(size))

		sponge := matrix.NewStateMatrix()
		data, err := sponge.AbsorbUpTo(bytes.NewReader(preimage), 100*keccak.BlockSize)
		require.ErrorIs(t, err, io.EOF)
		commitments := make([][32]byte, len(data.Commitments))
		for i, c := range data.Commitments {
			commitments[i] = c
		}
		bond := big.NewInt(params.Ether / 4)
		require.NoError(t, e.pay(claimant, oracle, p.pack("PreimageOracle", "initLPP", uuid, uint32(0), uint32(size)), bond))
		_, err = e.call(claimant, oracle, p.pack("PreimageOracle", "addLeavesLPP", uuid, new(big.Int), data.Input, commitments, data.Finalize))
		require.NoError(t, err)
		e.time += 1000

		pre, preProof := sponge.PrestateWithProof()
		post, postProof := sponge.PoststateWithProof()
		if post.Index == 0 {
			continue // squeezing needs a block before the last
		}
		before := oracleMatrix{State: sponge.PrestateMatrix()}
		_, err = e.call(claimant, oracle, p.pack("PreimageOracle", "squeezeLPP", claimant, uuid, before, leaf(pre), path(preProof), leaf(post), path(postProof)))
		require.NoError(t, err, "size %d", size)

		key := crypto.Keccak256Hash(preimage)
		key[0] = 2 // type of keccak256 preimages
		out, err := e.call(claimant, oracle, p.pack("PreimageOracle", "readPreimage", key, new(big.Int)))
		require.NoError(t, err, "size %d: no preimage under its hash", size)
		require.Equal(t, uint64(size), new(big.Int).SetBytes(out[:8]).Uint64())
		require.Equal(t, preimage[:24], out[8:32])
	}
}

// An honest first block cannot be challenged, a wrong one can.
func TestPreimageOracleChallenge(t *testing.T) {
	in := testIntent()
	in.Withdrawals.PreimageMinSize = 0
	p, _ := testPlan(t, &in)
	for name, honest := range map[string]bool{"honest": true, "wrong": false} {
		t.Run(name, func(t *testing.T) {
			e := newEVM(t, params.MergedTestChainConfig, nil)
			oracle := e.create(t, oracleCode(p))
			claimant, uuid := common.HexToAddress("0xc1a1"), big.NewInt(1)
			sponge := matrix.NewStateMatrix()
			data, err := sponge.AbsorbUpTo(bytes.NewReader([]byte("one block")), 100*keccak.BlockSize)
			require.ErrorIs(t, err, io.EOF)
			if !honest {
				data.Commitments[0][5] ^= 1
			}
			post, _ := sponge.PoststateWithProof()
			post.StateCommitment = data.Commitments[0]
			tree := merkle.NewBinaryMerkleTree()
			tree.AddLeaf(post.Hash())
			require.NoError(t, e.pay(claimant, oracle, p.pack("PreimageOracle", "initLPP", uuid, uint32(0), uint32(9)), big.NewInt(params.Ether/4)))
			_, err = e.call(claimant, oracle, p.pack("PreimageOracle", "addLeavesLPP", uuid, new(big.Int), data.Input, [][32]byte{data.Commitments[0]}, data.Finalize))
			require.NoError(t, err)
			proof := tree.ProofAtIndex(0)
			_, err = e.call(common.HexToAddress("0xc4a1"), oracle, p.pack("PreimageOracle", "challengeFirstLPP", claimant, uuid, leaf(post), path(proof)))
			if honest {
				require.ErrorContains(t, err, "revert")
			} else {
				require.NoError(t, err)
			}
		})
	}
}

func oracleCode(p *plan) []byte {
	for _, c := range p.creations {
		if c.name == "PreimageOracle" {
			return c.code
		}
	}
	return nil
}
