package duizhang.read.workbook;

import duizhang.read.opc.OpenPackage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Reads .xlsx: SpreadsheetML, ISO/IEC 29500-1, 18. Cells that show nothing cost nothing. */
final class OpenWorkbook {
  /** A width or height of nothing. */
  private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?");

  private final OpenPackage opened;
  private final List<String> shared = new ArrayList<>();
  private final List<CellFormat> formats = new ArrayList<>();
  private boolean since1904;

  private OpenWorkbook(OpenPackage opened) {
    this.opened = opened;
  }

  private record Tab(String name, boolean hidden, String id) {}

  /** @throws IOException where the package is no workbook */
  static Workbook read(OpenPackage opened) throws IOException, XMLStreamException {
    return new OpenWorkbook(opened).read();
  }

  private Workbook read() throws IOException, XMLStreamException {
    String main = opened.main().filter(opened::has).orElseThrow(() -> new IOException("the package has no workbook"));
    Map<String, OpenPackage.Target> targets = opened.targets(main);
    for (OpenPackage.Target target : targets.values()) {
      if (target.type().equals("sharedStrings")) {
        readShared(target.part());
      } else if (target.type().equals("styles")) {
        readStyles(target.part());
      }
    }
    List<Tab> tabs = new ArrayList<>();
    int[] active = {0};
    Sheet.Area[] shown = {null};
    each(main, xml -> {
      switch (xml.getLocalName()) {
        case "sheet" -> tabs.add(new Tab(attribute(xml, "name", ""), !attribute(xml, "state", "visible").equals("visible"), relation(xml)));
        case "workbookPr" -> since1904 = flag(xml, "date1904", false);
        case "workbookView" -> active[0] = number(xml, "activeTab", 0);
        case "oleSize" -> shown[0] = Sheet.Area.parse(attribute(xml, "ref", ""));
        default -> {}
      }
    });
    List<Sheet> sheets = new ArrayList<>();
    for (Tab tab : tabs) {
      OpenPackage.Target target = targets.get(tab.id());
      boolean cells = target != null && target.type().equals("worksheet");
      sheets.add(tab.hidden() ? SheetBuilder.hidden(tab.name()) : cells ? readSheet(tab.name(), target.part()) : new SheetBuilder(tab.name()).sheet());
    }
    return new Workbook(sheets, active[0], shown[0]);
  }

  private void readShared(String part) throws IOException, XMLStreamException {
    Optional<XMLStreamReader> found = opened.xml(part);
    if (found.isEmpty()) {
      return;
    }
    XMLStreamReader xml = found.get();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        shared.add(richText(xml));
      }
    }
  }

  /** The text of the element at which {@code xml} stands, without phonetic guides. */
  private static String richText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int guide = 0;
    boolean printed = false;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        guide = guide > 0 || xml.getLocalName().equals("rPh") ? guide + 1 : 0;
        printed = guide == 0 && xml.getLocalName().equals("t");
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
        guide = Math.max(0, guide - 1);
        printed = false;
      } else if (printed && event == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return unescaped(text.toString());
  }

  private static String unescaped(String text) {
    return text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
  }

  private void readStyles(String part) throws IOException, XMLStreamException {
    Map<Integer, String> texts = new HashMap<>();
    Map<Integer, NumberFormat> numbers = new HashMap<>();
    List<boolean[]> borders = new ArrayList<>();
    boolean[] cells = {false};
    each(part, xml -> {
      switch (xml.getLocalName()) {
        case "numFmt" -> texts.put(number(xml, "numFmtId", 0), attribute(xml, "formatCode", "General"));
        case "border" -> borders.add(new boolean[2]);
        case "left", "right", "start", "end", "top", "bottom" -> {
          if (!borders.isEmpty() && !attribute(xml, "style", "none").equals("none")) {
            boolean[] border = borders.get(borders.size() - 1);
            border[0] = true;
            border[1] |= !xml.getLocalName().equals("top") && !xml.getLocalName().equals("bottom");
          }
        }
        case "cellXfs" -> cells[0] = true;
        case "cellStyles", "dxfs" -> cells[0] = false;
        case "xf" -> {
          if (cells[0]) {
            int border = number(xml, "borderId", 0);
            boolean[] lines = border < borders.size() && border >= 0 ? borders.get(border) : new boolean[2];
            formats.add(new CellFormat(numbers.computeIfAbsent(number(xml, "numFmtId", 0), id -> format(id, texts)), lines[0], lines[1]));
          }
        }
        default -> {}
      }
    });
  }

  private static NumberFormat format(int id, Map<Integer, String> texts) {
    String text = texts.getOrDefault(id, NumberFormat.chinese(id));
    return NumberFormat.of(text != null ? text : id >= 0 && id < 50 ? BuiltinFormats.getBuiltinFormat(id) : "General");
  }

  private Sheet readSheet(String name, String part) throws IOException, XMLStreamException {
    SheetBuilder sheet = new SheetBuilder(name);
    boolean zeros = true;
    boolean rowsHidden = false;
    int row = -1;
    int column = -1;
    XMLStreamReader xml = opened.xml(part).orElseThrow(() -> new IOException("sheet " + name + " has no part"));
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "sheetView" -> zeros = flag(xml, "showZeros", true);
        case "sheetFormatPr" -> rowsHidden = flag(xml, "zeroHeight", false);
        case "col" -> {
          if (flag(xml, "hidden", false) || NOTHING.matcher(attribute(xml, "width", "9")).matches()) {
            sheet.hideColumns(Math.max(0, number(xml, "min", 1) - 1), number(xml, "max", 1) - 1);
          }
        }
        case "row" -> {
          row = number(xml, "r", row + 2) - 1;
          column = -1;
          if (row >= SheetBuilder.MOST_ROWS) {
            throw new IOException("a row stands outside of its sheet");
          }
          String height = xml.getAttributeValue(null, "ht");
          sheet.row(row, flag(xml, "hidden", rowsHidden && height == null) || height != null && NOTHING.matcher(height).matches());
        }
        case "c" -> {
          int[] place = CellReference.parse(attribute(xml, "r", ""));
          column = place == null ? column + 1 : place[1];
          if (row < 0 || column >= SheetBuilder.MOST_COLUMNS) {
            throw new IOException("a cell stands outside of its sheet");
          }
          readCell(sheet, xml, column, zeros);
          if (sheet.tooLarge()) {
            throw new CellsException();
          }
        }
        case "mergeCell" -> Optional.ofNullable(Sheet.Area.parse(attribute(xml, "ref", ""))).ifPresent(sheet::merge);
        default -> {}
      }
    }
    return sheet.sheet();
  }

  private void readCell(SheetBuilder sheet, XMLStreamReader xml, int column, boolean zeros) throws XMLStreamException {
    int style = number(xml, "s", 0);
    CellFormat format = style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
    String type = attribute(xml, "t", "n");
    String value = "";
    boolean formula = false;
    for (int depth = 1; depth > 0 && xml.hasNext();) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("v")) {
          value = xml.getElementText();
          formula = false;
        } else if (xml.getLocalName().equals("is")) {
          value = richText(xml);
        } else {
          formula = xml.getLocalName().equals("f");
          depth++;
        }
      }
    }
    if (formula) {
      sheet.unvalued(column);
    }
    String text = value.isEmpty() ? "" : shown(value, type, format, zeros);
    sheet.cell(column, text, format);
    if (type.equals("n")) {
      decimal(value.strip()).ifPresent(number -> sheet.number(column, number, text));
    }
  }

  private String shown(String value, String type, CellFormat format, boolean zeros) {
    return switch (type) {
      case "s" -> format.text(sharedText(value.strip()));
      case "str", "inlineStr" -> format.text(unescaped(value));
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "e", "d" -> value;
      default -> decimal(value.strip()).map(number -> format.number(number, zeros, since1904)).orElse(value);
    };
  }

  private String sharedText(String index) {
    return index.matches("\\d{1,9}") && Integer.parseInt(index) < shared.size() ? shared.get(Integer.parseInt(index)) : "";
  }

  static Optional<BigDecimal> decimal(String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      // Powers of ten beyond those of a double would take the machine's memory to print.
      return Math.abs((long) number.precision() - number.scale()) < 400 && number.scale() < 1200 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private void each(String part, Consumer<XMLStreamReader> element) throws IOException, XMLStreamException {
    Optional<XMLStreamReader> found = opened.xml(part);
    if (found.isPresent()) {
      XMLStreamReader xml = found.get();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          element.accept(xml);
        }
      }
    }
  }

  /** The id of a relationship has a namespace, and strict files have another than the usual ones. */
  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null && !xml.getAttributeNamespace(i).isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String attribute(XMLStreamReader xml, String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }

  private static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name, "");
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  private static boolean flag(XMLStreamReader xml, String name, boolean otherwise) {
    String value = attribute(xml, name, otherwise ? "1" : "0");
    return value.equals("1") || value.equals("true");
  }
}
