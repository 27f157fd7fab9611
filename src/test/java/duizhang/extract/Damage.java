package duizhang.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What copying, scanning and careless hands do to a text with tables. Each damages one place, chosen by the random numbers it is given. */
enum Damage {
  CUT_LINE {
    @Override
    void strike(List<String> lines, Random random) {
      int at = any(lines, random, line -> amounts(line) && line.length() > 2);
      String line = lines.get(at);
      int place = 1 + random.nextInt(line.length() - 1);
      lines.set(at, line.substring(0, place));
      lines.add(at + 1, line.substring(place));
    }
  },
  DELETE_LINE {
    @Override
    void strike(List<String> lines, Random random) {
      lines.remove(any(lines, random, line -> amounts(line) || line.indexOf('\t') >= 0));
    }
  },
  SWAP_LINES {
    @Override
    void strike(List<String> lines, Random random) {
      int first = any(lines, random, Damage::amounts);
      int second = next(lines, first);
      String line = lines.get(first);
      lines.set(first, lines.get(second));
      lines.set(second, line);
    }
  },
  DROP_CELL {
    @Override
    void strike(List<String> lines, Random random) {
      int at = any(lines, random, Damage::amounts);
      String line = lines.get(at);
      MatchResult cell = one(CELL, line, random);
      // The tab or blank goes with it: all that follows moves to the left.
      lines.set(at, line.substring(0, cell.start()) + line.substring(Math.min(line.length(), cell.end() + 1)));
    }
  },
  DROP_DIGIT {
    @Override
    void strike(List<String> lines, Random random) {
      int at = any(lines, random, Damage::amounts);
      String line = lines.get(at);
      MatchResult amount = one(AMOUNT, line, random);
      int place = amount.start() + random.nextInt(amount.group().length());
      while (!Character.isDigit(line.charAt(place))) {
        place = amount.start() + random.nextInt(amount.group().length());
      }
      lines.set(at, line.substring(0, place) + line.substring(place + 1));
    }
  },
  SHIFT_LEFT {
    @Override
    void strike(List<String> lines, Random random) {
      int at = any(lines, random, line -> SHIFTED.matcher(line).find() || line.indexOf('\t') < 0 && amounts(line));
      String line = lines.get(at);
      if (line.indexOf('\t') < 0) {
        lines.set(at, line.replaceAll(" {2,}", " "));
        return;
      }
      MatchResult amount = one(SHIFTED, line, random);
      lines.set(at, line.substring(0, amount.start()) + amount.group(1) + "\t" + line.substring(amount.end()));
    }
  },
  JOIN_LINES {
    @Override
    void strike(List<String> lines, Random random) {
      int first = any(lines, random, Damage::amounts);
      int second = next(lines, first);
      lines.set(first, lines.get(first) + lines.get(second));
      lines.remove(second);
    }
  },
  MIX_LINES {
    @Override
    void strike(List<String> lines, Random random) {
      Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    }
  };

  private static final Pattern AMOUNT = Pattern.compile("-?\\d[\\d,]*\\.\\d+");
  private static final Pattern CELL = Pattern.compile("[^\\s]+");
  private static final Pattern SHIFTED = Pattern.compile("\\t(-?\\d[\\d,]*\\.\\d+)");

  /** Damages one place of the text. */
  abstract void strike(List<String> lines, Random random);

  /** The text after {@code times} blows of this kind; the same for the same seed everywhere. */
  String of(String text, int times, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int i = 0; i < times; i++) {
      strike(lines, random);
    }
    return String.join("\n", lines);
  }

  private static boolean amounts(String line) {
    return AMOUNT.matcher(line).find();
  }

  private static int any(List<String> lines, Random random, Predicate<String> wanted) {
    int[] candidates = IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).toArray();
    return candidates[random.nextInt(candidates.length)];
  }

  /** The next line that is not blank, or the last line. */
  private static int next(List<String> lines, int line) {
    return IntStream.range(line + 1, lines.size()).filter(i -> !lines.get(i).isBlank()).findFirst().orElse(lines.size() - 1);
  }

  private static MatchResult one(Pattern pattern, String line, Random random) {
    List<MatchResult> found = pattern.matcher(line).results().toList();
    return found.get(random.nextInt(found.size()));
  }
}
