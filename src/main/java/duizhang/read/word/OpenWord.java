package duizhang.read.word;

import duizhang.read.given.GivenBlock;
import duizhang.read.given.ObjectReader;
import duizhang.read.opc.OpenPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads .docx: WordprocessingML, ISO/IEC 29500-1, 17. Every method that takes the XML begins at the start of an element and ends at its end.
 */
final class OpenWord {
  /** Elements within elements, deeper than any office program writes. */
  private static final int MOST_DEPTH = 500;

  private final OpenPackage opened;
  private final List<ObjectReader> objects;
  private final Set<String> hiddenStyles = new HashSet<>();
  private Map<String, OpenPackage.Target> targets = Map.of();
  private int depth;

  private OpenWord(OpenPackage opened, List<ObjectReader> objects) {
    this.opened = opened;
    this.objects = objects;
  }

  /** @throws IOException where the package is no document */
  static List<GivenBlock> read(OpenPackage opened, List<ObjectReader> objects) throws IOException, XMLStreamException {
    return new OpenWord(opened, objects).read();
  }

  private List<GivenBlock> read() throws IOException, XMLStreamException {
    String main = opened.main().filter(opened::has).orElseThrow(() -> new IOException("the package has no document"));
    targets = opened.targets(main);
    for (OpenPackage.Target target : targets.values()) {
      if (target.type().equals("styles")) {
        readStyles(target.part());
      }
    }
    XMLStreamReader xml = opened.xml(main).orElseThrow();
    Flow flow = new Flow();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("body")) {
        blocks(xml, flow);
      }
    }
    return flow.blocks();
  }

  private void readStyles(String part) throws IOException, XMLStreamException {
    Optional<XMLStreamReader> found = opened.xml(part);
    if (found.isEmpty()) {
      return;
    }
    XMLStreamReader xml = found.get();
    String style = null;
    Map<String, String> parents = new HashMap<>();
    Map<String, Boolean> said = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          style = attribute(xml, "styleId");
          parents.put(style, null);
        }
        case "basedOn" -> parents.put(style, attribute(xml, "val"));
        case "vanish" -> said.put(style, on(xml));
        default -> {}
      }
    }
    parents.keySet().stream().filter(Objects::nonNull).filter(name -> hides(name, parents, said)).forEach(hiddenStyles::add);
  }

  /** A style that says nothing does as the one that it is based on. */
  private static boolean hides(String style, Map<String, String> parents, Map<String, Boolean> said) {
    String heir = style;
    for (int steps = 0; heir != null && steps < MOST_DEPTH; steps++) {
      if (said.containsKey(heir)) {
        return said.get(heir);
      }
      heir = parents.get(heir);
    }
    return false;
  }

  /** Paragraphs and tables. */
  private void blocks(XMLStreamReader xml, Flow flow) throws IOException, XMLStreamException {
    deeper();
    while (inside(xml)) {
      switch (xml.getLocalName()) {
        case "p" -> paragraph(xml, flow);
        case "tbl" -> table(xml, flow);
        case "del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "Fallback" -> skip(xml);
        default -> blocks(xml, flow);
      }
    }
    depth--;
  }

  private void paragraph(XMLStreamReader xml, Flow flow) throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    Flow beside = new Flow();
    runs(xml, text, beside, false);
    flow.line(text.toString());
    flow.addAll(beside);
  }

  /** Runs and what may stand around them. */
  private void runs(XMLStreamReader xml, StringBuilder text, Flow beside, boolean hiddenParagraph) throws IOException, XMLStreamException {
    deeper();
    boolean hidden = hiddenParagraph;
    while (inside(xml)) {
      switch (xml.getLocalName()) {
        case "pPr" -> hidden |= hidden(xml, "pStyle");
        case "r" -> run(xml, hidden ? new StringBuilder() : text, hidden ? new Flow() : beside);
        case "del", "moveFrom", "sdtPr", "sdtEndPr", "rt", "Fallback" -> skip(xml);
        default -> runs(xml, text, beside, hidden);
      }
    }
    depth--;
  }

  private void run(XMLStreamReader xml, StringBuilder printed, Flow besideIt) throws IOException, XMLStreamException {
    deeper();
    StringBuilder text = printed;
    Flow beside = besideIt;
    while (inside(xml)) {
      switch (xml.getLocalName()) {
        case "rPr" -> {
          if (hidden(xml, "rStyle")) {
            text = new StringBuilder();
            beside = new Flow();
          }
        }
        case "t" -> text.append(xml.getElementText());
        case "tab", "ptab" -> append(xml, text, "\t");
        case "br", "cr" -> append(xml, text, "\n");
        case "noBreakHyphen" -> append(xml, text, "-");
        case "object", "drawing", "pict" -> drawn(xml, beside);
        case "delText", "instrText", "delInstrText", "rt", "Fallback" -> skip(xml);
        default -> run(xml, text, beside);
      }
    }
    depth--;
  }

  private static void append(XMLStreamReader xml, StringBuilder text, String sign) throws XMLStreamException {
    text.append(sign);
    skip(xml);
  }

  /** Text boxes and embedded objects within a drawing. */
  private void drawn(XMLStreamReader xml, Flow beside) throws IOException, XMLStreamException {
    deeper();
    while (inside(xml)) {
      switch (xml.getLocalName()) {
        case "txbxContent" -> blocks(xml, beside);
        case "OLEObject" -> {
          object(relation(xml), beside);
          skip(xml);
        }
        case "Fallback" -> skip(xml);
        default -> drawn(xml, beside);
      }
    }
    depth--;
  }

  private void object(String id, Flow beside) throws IOException {
    OpenPackage.Target target = targets.get(id);
    if (target == null || !target.type().equals("package") && !target.type().equals("oleObject")) {
      return;
    }
    Optional<InputStream> part = opened.part(target.part());
    if (part.isPresent()) {
      try (InputStream input = part.get()) {
        byte[] bytes = input.readAllBytes();
        objects.stream().map(reader -> reader.read(bytes)).filter(blocks -> !blocks.isEmpty()).findFirst().ifPresent(beside::object);
      }
    }
  }

  private void table(XMLStreamReader xml, Flow flow) throws IOException, XMLStreamException {
    TableBuilder table = new TableBuilder();
    rows(xml, table);
    table.end(flow);
  }

  private void rows(XMLStreamReader xml, TableBuilder table) throws IOException, XMLStreamException {
    deeper();
    while (inside(xml)) {
      switch (xml.getLocalName()) {
        case "tr" -> row(xml, table);
        case "tblPr", "tblGrid", "del", "moveFrom", "sdtPr", "sdtEndPr" -> skip(xml);
        default -> rows(xml, table);
      }
    }
    depth--;
  }

  /** The cells of a row as they come; whether the row is deleted or hidden its properties say before. */
  private final class Row {
    private final TableBuilder table;
    private int column;
    private boolean begun;
    private boolean gone;

    Row(TableBuilder table) {
      this.table = table;
    }

    void properties(XMLStreamReader xml) throws XMLStreamException {
      while (inside(xml)) {
        switch (xml.getLocalName()) {
          case "gridBefore" -> column = Math.min(TableBuilder.MOST_COLUMNS, number(xml, 0));
          case "del" -> gone = true;
          case "hidden" -> gone |= on(xml);
          default -> {}
        }
        skip(xml);
      }
    }

    void cells(XMLStreamReader xml) throws IOException, XMLStreamException {
      deeper();
      while (inside(xml)) {
        switch (xml.getLocalName()) {
          case "trPr" -> properties(xml);
          case "tc" -> cell(xml);
          case "tblPrEx", "del", "moveFrom", "sdtPr", "sdtEndPr" -> skip(xml);
          default -> cells(xml);
        }
      }
      depth--;
    }

    private void cell(XMLStreamReader xml) throws IOException, XMLStreamException {
      if (gone) {
        skip(xml);
        return;
      }
      if (!begun) {
        table.row();
        begun = true;
      }
      deeper();
      Flow content = new Flow();
      int span = 1;
      boolean widens = false;
      boolean deleted = false;
      TableBuilder.Vertical vertical = TableBuilder.Vertical.NONE;
      while (inside(xml)) {
        switch (xml.getLocalName()) {
          case "tcPr" -> {
            while (inside(xml)) {
              switch (xml.getLocalName()) {
                case "gridSpan" -> span = Math.max(1, number(xml, 1));
                case "vMerge" -> vertical = "restart".equals(attribute(xml, "val")) ? TableBuilder.Vertical.BEGINS : TableBuilder.Vertical.GOES_ON;
                case "cellDel" -> deleted = true;
                case "hMerge" -> widens = !"restart".equals(attribute(xml, "val"));
                default -> {}
              }
              skip(xml);
            }
          }
          case "p" -> paragraph(xml, content);
          case "tbl" -> table(xml, content);
          case "del", "moveFrom", "Fallback" -> skip(xml);
          default -> blocks(xml, content);
        }
      }
      depth--;
      if (deleted) {
        return;
      }
      if (column + span > TableBuilder.MOST_COLUMNS) {
        throw new IOException("a table of more than " + TableBuilder.MOST_COLUMNS + " columns");
      }
      if (widens) {
        table.widen(span);
      } else {
        table.cell(column, span, vertical, content);
      }
      column += span;
    }
  }

  private void row(XMLStreamReader xml, TableBuilder table) throws IOException, XMLStreamException {
    new Row(table).cells(xml);
  }

  /** Whether the properties at which {@code xml} stands hide the text. */
  private boolean hidden(XMLStreamReader xml, String style) throws XMLStreamException {
    boolean hidden = false;
    Boolean said = null;
    while (inside(xml)) {
      if (xml.getLocalName().equals("vanish") && style.equals("rStyle")) {
        said = on(xml);
      } else if (xml.getLocalName().equals(style)) {
        hidden = hiddenStyles.contains(attribute(xml, "val"));
      }
      skip(xml);
    }
    return said == null ? hidden : said;
  }

  private void deeper() throws IOException {
    if (++depth > MOST_DEPTH) {
      throw new IOException("elements deeper than " + MOST_DEPTH);
    }
  }

  /** Goes on to the next element within the present one; false at its end. */
  private static boolean inside(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamReader.END_ELEMENT) {
        return false;
      }
    }
    return false;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0 && xml.hasNext();) {
      int event = xml.next();
      open += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
    }
  }

  /** Attributes have the namespace of their element, or none. */
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.endsWith("relationships")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static boolean on(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private static int number(XMLStreamReader xml, int otherwise) {
    String value = attribute(xml, "val");
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
