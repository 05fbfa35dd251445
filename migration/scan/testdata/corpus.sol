// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// What the scanner is measured on. Each contract is deployed on a chain with id
// 901 in the test, which says by name what must be found in it.

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

interface IMessenger {
    function sendMessage(address to, bytes calldata data, uint32 gas) external payable;
}

interface IPasser {
    function initiateWithdrawal(address to, uint256 gas, bytes calldata data) external payable;
}

contract PlainToken is ERC20("Plain", "PLN") {}

contract PlainNFT is ERC721("Plain", "PLN") {}

contract PlainTimelock is TimelockController {
    constructor() TimelockController(1, new address[](0), new address[](0), address(0)) {}
}

contract PermitToken is ERC20Permit {
    constructor() ERC20("Permit", "PMT") ERC20Permit("Permit") {}
}

contract Signed is EIP712("A name nobody else has", "7") {
    function digest(bytes32 s) external view returns (bytes32) {
        return _hashTypedDataV4(s);
    }
}

contract PairLike {
    string public constant name = "Pair V2";
    bytes32 public DOMAIN_SEPARATOR;

    constructor() {
        DOMAIN_SEPARATOR = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                address(this)
            )
        );
    }
}

contract ImmutableDomain {
    bytes32 public immutable DOMAIN_SEPARATOR = keccak256(
        abi.encode(keccak256("EIP712Domain(uint256 chainId,address verifyingContract)"), block.chainid, address(this))
    );
}

contract NamedInStorage {
    string public name;
    bytes32 public immutable DOMAIN_SEPARATOR;

    constructor() {
        name = "Stored";
        DOMAIN_SEPARATOR = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                block.chainid,
                address(this)
            )
        );
    }
}

contract FreshDomain {
    function domain() external view returns (bytes32) {
        return keccak256(
            abi.encode(keccak256("EIP712Domain(uint256 chainId,address verifyingContract)"), block.chainid, address(this))
        );
    }
}

contract SaltDomain {
    bytes32 public immutable DOMAIN_SEPARATOR = keccak256(
        abi.encode(keccak256("EIP712Domain(address verifyingContract,bytes32 salt)"), address(this), keccak256("a deployment"))
    );
}

contract HomeGuard {
    uint256 public immutable home = block.chainid;

    function check() external view {
        require(block.chainid == home);
    }
}

contract ConstantGuard {
    function check() external view {
        require(block.chainid == 901);
    }
}

contract OtherChainGuard {
    function check() external view {
        require(block.chainid != 1 && block.chainid != 8453);
    }
}

contract Route {
    event Sent(uint256 chain, address to);

    function send(address to) external {
        emit Sent(901, to);
    }
}

contract ImmutableOnly {
    uint256 internal immutable home = block.chainid;

    function tag(uint256 x) external view returns (bytes32) {
        return keccak256(abi.encode(home, x));
    }
}

contract AssemblyId {
    function id() external view returns (uint256 x) {
        assembly {
            x := chainid()
        }
    }
}

contract Sender {
    function send(address to, bytes calldata data) external payable {
        IMessenger(0x4200000000000000000000000000000000000007).sendMessage{value: msg.value}(to, data, 100_000);
    }
}

contract Withdrawer {
    IPasser internal constant PASSER = IPasser(0x4200000000000000000000000000000000000016);

    receive() external payable {
        PASSER.initiateWithdrawal{value: msg.value}(msg.sender, 21_000, "");
    }
}

contract ImmutableBridge {
    address public immutable bridge;

    constructor() {
        bridge = 0x4200000000000000000000000000000000000010;
    }

    function isBridge(address a) external view returns (bool) {
        return a == bridge;
    }
}

contract StoredMessenger {
    address public messenger = 0x4200000000000000000000000000000000000007;
}

contract Oracle {
    function cost(bytes calldata tx_) external view returns (uint256) {
        (bool ok, bytes memory out) =
            address(0x420000000000000000000000000000000000000F).staticcall(abi.encodeWithSignature("getL1Fee(bytes)", tx_));
        require(ok);
        return abi.decode(out, (uint256));
    }
}

contract WrapsWeth {
    function weth() external pure returns (address) {
        return 0x4200000000000000000000000000000000000006;
    }
}

contract Lookalike {
    bytes32 internal constant NOISE = 0x4646464646464646464646464646464646464646464646464646464646464646;

    function near() external pure returns (address, bytes32, uint256) {
        return (0x4200000000000000000000000000000000010007, NOISE, 0x4200);
    }
}

contract Arithmetic {
    function f(uint256 x) external pure returns (uint256 y) {
        for (uint256 i = 0; i < 900; i++) {
            unchecked {
                y += x ** 3 / (i + 1);
            }
        }
    }
}

contract Factory {
    function make() external returns (address) {
        return address(new Sender());
    }
}

contract Council is Governor {
    constructor() Governor("Council") {}

    function clock() public view override returns (uint48) {
        return uint48(block.number);
    }

    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=blocknumber&from=default";
    }

    function COUNTING_MODE() public pure override returns (string memory) {
        return "";
    }

    function votingDelay() public pure override returns (uint256) {
        return 1;
    }

    function votingPeriod() public pure override returns (uint256) {
        return 901_000;
    }

    function quorum(uint256) public pure override returns (uint256) {
        return 1;
    }

    function hasVoted(uint256, address) public pure override returns (bool) {
        return false;
    }

    function _quorumReached(uint256) internal pure override returns (bool) {
        return true;
    }

    function _voteSucceeded(uint256) internal pure override returns (bool) {
        return true;
    }

    function _getVotes(address, uint256, bytes memory) internal pure override returns (uint256) {
        return 1;
    }

    function _countVote(uint256, address, uint8, uint256 w, bytes memory) internal pure override returns (uint256) {
        return w;
    }
}
