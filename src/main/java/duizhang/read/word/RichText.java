package duizhang.read.word;

import duizhang.read.given.GivenBlock;
import duizhang.read.given.ObjectReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .rtf: Rich Text Format 1.9.1, which office programs write under the names of Word documents as well. */
final class RichText {
  /** Groups within groups, deeper than any office program writes. */
  private static final int MOST_DEPTH = 2000;

  /** Groups that print nothing, or print it elsewhere: heads and feet of pages, notes, what a field asks for. */
  private static final Set<String> SILENT = Set.of(
      "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote",
      "annotation", "fldinst", "xe", "tc", "tcn", "rxe", "filetbl", "revtbl", "listtable", "listoverridetable", "sp", "shprslt", "nonshppict",
      "nonesttables", "objclass", "objname", "template", "upr", "atnid", "atnauthor", "atntime", "atndate", "atnref", "atrfstart", "atrfend",
      "bkmkstart", "bkmkend", "private", "themedata", "datastore", "generator", "rsidtbl", "pnseclvl", "falt", "panose");

  /** Groups that old readers may pass over and that print. */
  private static final Set<String> NEWER = Set.of("shpinst", "nesttableprops", "do");

  private static final Map<String, String> SIGNS = Map.ofEntries(
      Map.entry("line", "\n"), Map.entry("lbr", "\n"), Map.entry("tab", "\t"), Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"),
      Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201c"), Map.entry("rdblquote", "\u201d"),
      Map.entry("bullet", "\u2022"), Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"));

  /** Windows' code pages by the charsets of fonts, those of East Asia: two bytes to a character. */
  private static final Map<Integer, String> EAST_ASIAN = Map.of(134, "GB18030", 136, "Big5", 128, "windows-31j", 129, "x-windows-949");

  /** The same by their own numbers, where Java has other names for them. */
  private static final Map<Integer, String> CODE_PAGES = Map.of(936, "GB18030", 950, "Big5", 932, "windows-31j", 949, "x-windows-949", 65001, "UTF-8");

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

  private final RichTokens tokens;
  private final List<ObjectReader> objects;
  private final Deque<Group> around = new ArrayDeque<>();
  private final Deque<RichStory> stories = new ArrayDeque<>();
  private final Map<Integer, Integer> fonts = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Group group = new Group();
  private Charset codePage = WESTERN;
  private int usualFont;

  /** Bytes that stand in for the last character of Unicode, for those who know none. */
  private int standIns;

  private RichText(RichTokens tokens, List<ObjectReader> objects) {
    this.tokens = tokens;
    this.objects = objects;
    stories.push(new RichStory());
  }

  /** What the text of a group is. */
  private enum Place {
    PRINTED,
    SILENT,
    FONTS,
    OBJECT
  }

  /** What holds to the end of a group, and again behind it. */
  private static final class Group {
    private Place place = Place.PRINTED;
    private boolean hidden;
    private boolean deleted;
    private int font;
    private boolean doubleByte;
    private int doubleFont = -1;
    private int standIns = 1;
    private boolean inTable;
    private int level;
    /** Whether it tells the rows of a table within a table. */
    private boolean within;
    private boolean newer;
    private boolean story;
    private ByteArrayOutputStream object;

    Group inner() {
      Group inner = new Group();
      inner.place = place;
      inner.hidden = hidden;
      inner.deleted = deleted;
      inner.font = font;
      inner.doubleByte = doubleByte;
      inner.doubleFont = doubleFont;
      inner.standIns = standIns;
      inner.inTable = inTable;
      inner.level = level;
      inner.within = within;
      return inner;
    }

    /** How many tables stand around the paragraph. */
    int level() {
      return level > 0 ? level : inTable ? 1 : 0;
    }

    int tableLevel() {
      return within ? Math.max(2, level) : 1;
    }
  }

  /** @throws IOException where the file breaks off */
  static List<GivenBlock> read(Path file, List<ObjectReader> objects) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new RichText(new RichTokens(in), objects).read().blocks();
    }
  }

  private Flow read() throws IOException {
    boolean begun = false;
    while (!begun || !around.isEmpty()) {
      switch (tokens.next()) {
        case OPENS -> {
          open();
          begun = true;
        }
        case CLOSES -> close();
        case WORD -> word(tokens.word());
        case SIGN -> sign(tokens.value());
        case BYTE -> text(tokens.value());
        case END -> throw new IOException("the text breaks off");
      }
    }
    return stories.pop().end();
  }

  private void open() throws IOException {
    flush();
    standIns = 0;
    around.push(group);
    if (around.size() > MOST_DEPTH) {
      throw new IOException("groups deeper than " + MOST_DEPTH);
    }
    group = group.inner();
  }

  private void close() throws IOException {
    flush();
    standIns = 0;
    if (group.story) {
      Flow told = stories.pop().end();
      stories.element().beside().addAll(told);
    }
    if (group.object != null) {
      object(group.object.toByteArray());
    }
    group = around.poll();
    if (group == null) {
      throw new IOException("a group ends that has not begun");
    }
  }

  private void text(int value) {
    if (standIns > 0) {
      standIns--;
    } else if (group.place == Place.OBJECT) {
      group.object.write(value);
    } else if (group.place == Place.PRINTED) {
      bytes.write(value);
    }
  }

  private void sign(int sign) throws IOException {
    flush();
    switch (sign) {
      case '*' -> group.newer = true;
      case '~' -> print("\u00a0");
      case '_' -> print("-");
      default -> {}
    }
  }

  private void word(String word) throws IOException {
    flush();
    standIns = 0;
    boolean newer = group.newer;
    group.newer = false;
    if (word.equals("bin")) {
      tokens.pass(tokens.number(0));
    } else if (word.equals("fonttbl")) {
      group.place = Place.FONTS;
    } else if (word.equals("objdata") && group.place == Place.PRINTED) {
      group.place = Place.OBJECT;
      group.object = new ByteArrayOutputStream();
    } else if (SILENT.contains(word) || newer && !NEWER.contains(word)) {
      group.place = Place.SILENT;
    } else if (group.place == Place.FONTS) {
      font(word);
    } else if (group.place == Place.PRINTED) {
      printed(word);
    }
  }

  private void font(String word) {
    if (word.equals("f")) {
      group.font = tokens.number(0);
    } else if (word.equals("fcharset")) {
      fonts.put(group.font, tokens.number(0));
    }
  }

  private void printed(String word) throws IOException {
    RichStory story = stories.element();
    switch (word) {
      case "u" -> {
        print(String.valueOf((char) tokens.number(0)));
        standIns = group.standIns;
      }
      case "uc" -> group.standIns = Math.max(0, tokens.number(1));
      case "ansicpg" -> codePage = codePage(tokens.number(0));
      case "deff" -> {
        usualFont = tokens.number(0);
        group.font = usualFont;
      }
      case "f" -> {
        group.font = tokens.number(usualFont);
        group.doubleFont = group.doubleByte ? group.font : group.doubleFont;
      }
      case "af" -> group.doubleFont = group.doubleByte ? tokens.number(usualFont) : group.doubleFont;
      case "loch", "hich" -> group.doubleByte = false;
      case "dbch" -> group.doubleByte = true;
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
        group.font = usualFont;
        group.doubleByte = false;
      }
      case "v" -> group.hidden = tokens.number(1) != 0;
      case "deleted" -> group.deleted = tokens.number(1) != 0;
      case "pard" -> {
        group.inTable = false;
        group.level = 0;
      }
      case "intbl" -> group.inTable = true;
      case "itap" -> group.level = Math.max(0, tokens.number(0));
      case "par", "sect", "page" -> story.endParagraph(group.level());
      case "cell" -> story.endCell(1);
      case "nestcell" -> story.endCell(Math.max(2, group.level));
      case "row" -> story.endRow(1);
      case "nestrow" -> story.endRow(Math.max(2, group.level));
      case "trowd" -> story.beginShape(group.tableLevel());
      case "nesttableprops" -> group.within = true;
      case "shptxt", "dptxbxtext" -> {
        stories.push(new RichStory());
        group.story = true;
        group.inTable = false;
        group.level = 0;
      }
      default -> {
        if (SIGNS.containsKey(word)) {
          print(SIGNS.get(word));
        } else {
          story.say(group.tableLevel(), word, tokens.number(0));
        }
      }
    }
  }

  private static Charset codePage(int number) {
    String name = CODE_PAGES.getOrDefault(number, "windows-" + number);
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  private void flush() {
    if (bytes.size() > 0) {
      print(decoded(bytes.toByteArray()));
      bytes.reset();
    }
  }

  private void print(String text) {
    if (group.place == Place.PRINTED && !group.hidden && !group.deleted) {
      stories.element().append(text);
    }
  }

  private String decoded(byte[] coded) {
    int font = group.doubleByte && group.doubleFont >= 0 ? group.doubleFont : group.font;
    String name = EAST_ASIAN.get(fonts.getOrDefault(font, 0));
    try {
      return (name == null ? codePage : Charset.forName(name)).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(coded)).toString();
    } catch (CharacterCodingException western) {
      return new String(coded, WESTERN);
    }
  }

  /** @param digits two hexadecimal ones a byte of a linked object ([MS-OLEDS] 2.2.5), which holds a compound file */
  private void object(byte[] digits) throws IOException {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = 0, high = -1; i < digits.length; i++) {
      int digit = Character.digit(digits[i], 16);
      if (digit >= 0) {
        if (high >= 0) {
          decoded.write(high * 16 + digit);
        }
        high = high >= 0 ? -1 : digit;
      }
    }
    byte[] object = decoded.toByteArray();
    int start = start(object);
    if (start >= 0) {
      byte[] file = packed(object, start);
      objects.stream().map(reader -> reader.read(file)).filter(blocks -> !blocks.isEmpty()).findFirst()
          .ifPresent(blocks -> stories.element().beside().object(blocks));
    }
  }

  private static int start(byte[] object) {
    for (int i = 0; i + COMPOUND.length <= object.length; i++) {
      if (Arrays.equals(object, i, i + COMPOUND.length, COMPOUND, 0, COMPOUND.length)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] packed(byte[] object, int start) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(object, start, object.length - start))) {
      return BinaryWord.bytes(file.getRoot());
    } catch (IOException | RuntimeException damaged) {
      return new byte[0];
    }
  }
}
