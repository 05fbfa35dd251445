// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A plain token anyone can mint.
contract Token is ERC20("Token", "TKN") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice A token that keeps a hundredth of every transfer.
contract FeeToken is Token {
    function _update(address from, address to, uint256 amount) internal override {
        if (from == address(0) || to == address(0)) return super._update(from, to, amount);
        super._update(from, address(0), amount / 100);
        super._update(from, to, amount - amount / 100);
    }
}

/// @notice A token whose transfers to one account take from it instead.
contract ThievingToken is Token {
    function transferFrom(address, address to, uint256) public override returns (bool) {
        _burn(to, balanceOf(to));
        return true;
    }
}

/// @notice A token that says false instead of moving anything when told to fail.
contract FalseToken is Token {
    bool private failing;

    function setFailing(bool failing_) external {
        failing = failing_;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return !failing && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !failing && super.transferFrom(from, to, amount);
    }
}

/// @notice A token that moves nothing to or from accounts that it blocks.
contract BlockingToken is Token {
    error Blocked(address account);

    mapping(address account => bool) private blocked;

    function setBlocked(address account, bool blocked_) external {
        blocked[account] = blocked_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (blocked[from]) revert Blocked(from);
        if (blocked[to]) revert Blocked(to);
        super._update(from, to, amount);
    }
}

/// @notice A token whose balances all shrink or grow at once.
contract RebasingToken is Token {
    uint256 private percent = 100;

    function rebase(uint256 percent_) external {
        percent = percent_;
    }

    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) * percent / 100;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount * 100 / percent);
    }
}

/// @notice A token with EIP-3009's receiveWithAuthorization, and a fee on it if asked for.
contract AuthorizedToken is Token {
    bytes32 private constant TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    mapping(address from => mapping(bytes32 nonce => bool)) private used;
    uint256 private fee;

    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    function receiveDigest(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce
    ) public view returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(keccak256("domain"), address(this), block.chainid));
        bytes32 content = keccak256(abi.encode(TYPEHASH, from, to, value, validAfter, validBefore, nonce));
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        require(msg.sender == to, "caller is not the payee");
        require(block.timestamp > validAfter && block.timestamp < validBefore, "authorization is not valid now");
        require(!used[from][nonce], "authorization is used");
        bytes32 digest = receiveDigest(from, to, value, validAfter, validBefore, nonce);
        require(from != address(0) && ecrecover(digest, v, r, s) == from, "invalid signature");
        used[from][nonce] = true;
        _transfer(from, to, value - fee);
    }
}

/// @notice A token that, once armed, makes a call in the middle of a transfer and passes its error on.
contract CallbackToken is Token {
    address private target;
    bytes private data;

    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (target == address(0)) return;
        (address called, bytes memory input) = (target, data);
        target = address(0);
        (bool ok, bytes memory out) = called.call(input);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(out, 32), mload(out))
        }
    }
}

/// @notice An account that makes a call whenever it is paid ETH, and notes how that ended.
contract Reentrant {
    address private target;
    bytes private data;
    bool public called;
    bool public succeeded;
    bytes public result;

    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    /// @notice Makes any call in this account's name.
    function run(address to, bytes calldata input) external payable returns (bytes memory) {
        (bool ok, bytes memory out) = to.call{value: msg.value}(input);
        require(ok, "run");
        return out;
    }

    receive() external payable {
        if (target == address(0)) return;
        called = true;
        (succeeded, result) = target.call(data);
    }
}

/// @notice An account that refuses ETH until told otherwise.
contract Refusing {
    bool public open;

    function setOpen(bool open_) external {
        open = open_;
    }

    /// @notice Makes any call in this account's name.
    function run(address to, bytes calldata input) external payable returns (bytes memory) {
        (bool ok, bytes memory out) = to.call{value: msg.value}(input);
        require(ok, "run");
        return out;
    }

    receive() external payable {
        require(open, "refused");
    }
}
