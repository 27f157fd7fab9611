package duizhang.read.ofd;

import duizhang.read.opc.OpenPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which pages a file has, document by document, and which templates lie under them. */
final class OfdOutline {
  private static final double[] A4 = {0, 0, 210, 297};

  private final OpenPackage opened;
  private final List<Leaf> leaves = new ArrayList<>();

  private OfdOutline(OpenPackage opened) {
    this.opened = opened;
  }

  /**
   * A page.
   *
   * @param part its content
   * @param box where its paper begins and how wide and high it is, millimetres, unless the page says so itself
   * @param templates parts by the ids of templates
   */
  record Leaf(String part, double[] box, Map<String, String> templates) {}

  static OfdOutline of(OpenPackage opened) throws IOException, XMLStreamException {
    OfdOutline outline = new OfdOutline(opened);
    XMLStreamReader root = needed(opened, "OFD.xml");
    while (root.hasNext()) {
      if (root.next() == XMLStreamReader.START_ELEMENT && root.getLocalName().equals("DocRoot")) {
        outline.document(root.getElementText().strip());
      }
    }
    return outline;
  }

  /** A part that a file is not whole without. */
  static XMLStreamReader needed(OpenPackage opened, String part) throws IOException, XMLStreamException {
    return opened.xml(part).orElseThrow(() -> new IOException("without " + part));
  }

  List<Leaf> leaves() {
    return leaves;
  }

  private void document(String part) throws IOException, XMLStreamException {
    XMLStreamReader xml = needed(opened, part);
    double[] box = A4;
    Map<String, String> templates = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "PhysicalBox" -> box = OfdNumbers.of(xml.getElementText(), 4).orElse(box);
        case "TemplatePage" -> templates.put(String.valueOf(xml.getAttributeValue(null, "ID")), beside(part, xml));
        case "Page" -> leaves.add(new Leaf(beside(part, xml), box, templates));
        default -> {
          // Fonts, bookmarks and permissions show nothing.
        }
      }
    }
  }

  /** The part that an element names, from the folder of the part that holds it. */
  private static String beside(String part, XMLStreamReader xml) {
    String location = String.valueOf(xml.getAttributeValue(null, "BaseLoc")).strip();
    return location.startsWith("/") ? location.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + location;
  }
}
