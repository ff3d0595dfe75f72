/** A query for Overpass Turbo: all that the models use, in the part of the map that is shown. */
export const OVERPASS_QUERY = `[out:json];
(
  nwr[building]({{bbox}});
  nwr[highway]({{bbox}});
  nwr[place=square]({{bbox}});
  nwr[leisure]({{bbox}});
  nwr[landuse]({{bbox}});
  nwr[natural=water]({{bbox}});
  nwr[man_made=surveillance]({{bbox}});
);
out geom;`;
