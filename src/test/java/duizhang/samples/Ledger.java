package duizhang.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Amounts by subject code. Only leaves are kept; everything above them is a sum. */
record Ledger(SortedMap<String, BigDecimal> leaves) {
  static final Ledger EMPTY = new Ledger(new TreeMap<>());

  Ledger {
    leaves = Collections.unmodifiableSortedMap(new TreeMap<>(leaves));
  }

  /** Reads lines of a code and an amount, parted by blanks. */
  static Ledger of(String lines) {
    SortedMap<String, BigDecimal> leaves = new TreeMap<>();
    for (String line : lines.strip().split("\n")) {
      String[] parts = line.strip().split("\\s+");
      if (leaves.put(parts[0], new BigDecimal(parts[1])) != null) {
        throw new IllegalArgumentException("twice: " + parts[0]);
      }
    }
    return new Ledger(leaves);
  }

  /** The sum of the leaves at or below a code, zero where there are none. */
  BigDecimal at(String code) {
    return leaves.entrySet().stream()
        .filter(leaf -> leaf.getKey().startsWith(code))
        .map(leaf -> leaf.getValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal total() {
    return at("");
  }

  Ledger plus(Ledger other) {
    SortedMap<String, BigDecimal> sum = new TreeMap<>(leaves);
    other.leaves.forEach((code, amount) -> sum.merge(code, amount, BigDecimal::add));
    return new Ledger(sum);
  }

  /** Every class, section and item that one of the ledgers holds, in printing order: each parent before its children. */
  static List<String> codes(Ledger... ledgers) {
    TreeSet<String> codes = new TreeSet<>();
    for (Ledger ledger : ledgers) {
      for (String leaf : ledger.leaves.keySet()) {
        for (int length = 3; length <= leaf.length(); length += 2) {
          codes.add(leaf.substring(0, length));
        }
      }
    }
    return new ArrayList<>(codes);
  }

  static Ledger sum(Ledger... ledgers) {
    return Arrays.stream(ledgers).reduce(EMPTY, Ledger::plus);
  }
}
