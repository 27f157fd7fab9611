package duizhang.prose;

import duizhang.codes.DocumentKind;
import duizhang.codes.Stage;
import duizhang.form.Profile;
import duizhang.words.Stages;
import duizhang.words.Years;
import java.util.Optional;

/**
 * Which year and stage a sentence speaks of that names none: those of the document, in a government's report those of its section, since a report
 * on the execution of one year's budget holds the draft of the next.
 */
final class SectionTime {
  private final Profile profile;
  private final Outline outline;
  private Integer spoken;

  SectionTime(Profile profile, Outline outline) {
    this.profile = profile;
    this.outline = outline;
  }

  /** A new section begins: what was spoken of does not carry on. */
  void leaveSection() {
    spoken = null;
  }

  /** A sentence names the year that it and what follows is about. */
  void speaks(Integer year) {
    spoken = year;
  }

  Integer year() {
    if (profile.kind() != DocumentKind.GOVERNMENT_REPORT || profile.year() == null) {
      return profile.year();
    }
    if (spoken != null) {
      return spoken;
    }
    for (String heading : outline.path()) {
      Optional<Integer> printed = Years.first(heading).filter(year -> Math.abs(year - profile.year()) <= 1);
      if (printed.isPresent()) {
        return printed.get();
      }
    }
    return profile.year();
  }

  Stage stage() {
    return profile.kind() == DocumentKind.GOVERNMENT_REPORT ? ofHeadings() : profile.kind().stage();
  }

  private Stage ofHeadings() {
    for (String heading : outline.path()) {
      Optional<Stage> said = Stages.ofHeading(heading);
      if (said.isPresent()) {
        return said.get();
      }
    }
    return Optional.ofNullable(profile.title()).flatMap(Stages::ofReport).orElse(null);
  }
}
