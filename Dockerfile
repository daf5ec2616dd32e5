# actorgraph as one native program: built with the SDK, run on what such a program needs and nothing else.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends clang zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/ActorGraph.Cli -c Release -o /app \
    && rm -f /app/*.dbg /app/*.pdb /app/*.xml \
    && mkdir -p /home/data/cache

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
COPY --from=build /app /app
COPY --from=build --chown=$APP_UID:$APP_UID /home/data /data
ENV PATH=/app:$PATH \
    ACTORGRAPH_STORE=/data/actorgraph.db \
    ACTORGRAPH_CACHE=/data/cache
WORKDIR /data
VOLUME /data
USER $APP_UID
ENTRYPOINT ["actorgraph"]
CMD ["--help"]
