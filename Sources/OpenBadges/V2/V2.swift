/// The classes of Open Badges 2.0.
public enum V2 {}
