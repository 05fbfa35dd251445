// What solhint looks for in src, besides what `forge lint` does. A rule is off only for the reason given here.
module.exports = {
  extends: "solhint:recommended",
  rules: {
    // Pinned in foundry.toml; contracts take what lies in the range that OpenZeppelin's do.
    "compiler-version": ["error", "^0.8.30"],
    "func-visibility": ["error", { ignoreConstructors: true }],
    "function-max-lines": ["error", 70],
    // Written at the interface; contracts say @inheritdoc.
    "use-natspec": "off",
    // As state variables: an immutable is one that a call reads like any other.
    "immutable-vars-naming": "off",
    // Storage of its own place (ERC-7201), ERC-1271 with bounded gas, and settlement of vouchers need it; each is marked
    // memory-safe.
    "no-inline-assembly": "off",
    // A try whose outcome shows later, and a function that is all modifier.
    "no-empty-blocks": "off",
    // Gas is measured, not guessed at.
    "gas-custom-errors": "off",
    "gas-increment-by-one": "off",
    "gas-indexed-events": "off",
    "gas-small-strings": "off",
    "gas-strict-inequalities": "off",
    "gas-struct-packing": "off",
  },
};
