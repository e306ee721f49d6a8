package org.zhishou.service.exchange.calendar;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * What is asked for: exactly one of a physician, a centre and a hospital, and a name for oneself.
 */
record SubscriptionBody(Subject subject, @Nullable String name) {
  private static final Names NAMES = Names.of("physician", "centre", "hospital", "name");
  private static final Shape<String> NAME = Scalars.text(100);

  static Shape<SubscriptionBody> shape(String county) {
    return new BodyShape(county);
  }

  private record BodyShape(String county) implements Shape<SubscriptionBody> {
    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable SubscriptionBody read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var name = fields.optional("name", NAME);
      var found = new ArrayList<Subject>();
      add(found, Subject.Kind.PHYSICIAN, fields.optional("physician", Scalars.ID));
      add(found, Subject.Kind.CENTRE, fields.optional("centre", Scalars.ID));
      add(found, Subject.Kind.HOSPITAL, fields.optional("hospital", Scalars.ID));
      if (found.size() != 1) {
        faults.unfit(FaultCode.WRONG_TYPE, place, Text.of("problem.expected.one-subject"));
        return null;
      }
      return new SubscriptionBody(found.getFirst(), name);
    }

    private void add(ArrayList<Subject> found, Subject.Kind kind, @Nullable String id) {
      if (id != null) {
        found.add(new Subject(county, kind, id));
      }
    }
  }
}
