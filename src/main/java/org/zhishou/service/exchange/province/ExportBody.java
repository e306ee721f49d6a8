package org.zhishou.service.exchange.province;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import org.zhishou.service.exchange.roster.FileType;

/**
 * What is asked for.
 *
 * @param on null: today
 * @param counties ids; null: all that are active
 */
record ExportBody(FileType type, @Nullable LocalDate on, @Nullable List<String> counties) {
  private static final Names NAMES = Names.of("type", "on", "counties");
  private static final Shape<FileType> TYPE = Scalars.oneOf(types());

  private static SequencedMap<String, FileType> types() {
    var types = new LinkedHashMap<String, FileType>();
    types.put("XLSX", FileType.XLSX);
    types.put("CSV", FileType.CSV);
    return types;
  }

  static final Shape<ExportBody> SHAPE =
      new Shape<>() {
        @Override
        public Text expected() {
          return Fields.OBJECT;
        }

        @Override
        public @Nullable ExportBody read(Place place, Faults faults) {
          var fields = Fields.of(place, NAMES, faults);
          if (fields == null) {
            return null;
          }
          var type = fields.mandatory("type", TYPE);
          var on = fields.optional("on", Scalars.DATE);
          var counties = fields.optionalList("counties", Scalars.ID);
          return type == null ? null : new ExportBody(type, on, counties);
        }
      };
}
